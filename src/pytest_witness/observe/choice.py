"""Which observer there can be here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.observe.eyes import Eyes

OBSERVERS = ("auto", "linux", "portable")


def make_eyes(observer: str) -> Eyes:
    """Return the eyes of the observer of this name: ``linux`` or ``portable``."""
    if observer == "linux":
        from pytest_witness.observe.linux import LinuxEyes

        return LinuxEyes()
    from pytest_witness.observe.portable import PortableEyes

    return PortableEyes()


def can_trace() -> bool:
    """Tell whether the exact observer works here: Linux, and the kernel lets us seize a child of our own."""
    if sys.platform != "linux":
        return False
    import os
    import signal

    from pytest_witness.observe.linux import ptrace

    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(write)
        os.read(read, 1)
        os._exit(0)
    try:
        ptrace.seize(child)
    except OSError:
        return False
    else:
        return True
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, ptrace.WALL)
        os.close(read)
        os.close(write)
