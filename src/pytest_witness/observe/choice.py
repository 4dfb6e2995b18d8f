"""Which observer there can be here."""

from __future__ import annotations

import functools
import subprocess
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


@functools.cache  # a whole interpreter is started to find out
def can_trace() -> bool:
    """Tell whether the exact observer works here: Linux, and the kernel lets us seize a child of our own."""
    if sys.platform != "linux":
        return False
    from pytest_witness.observe.linux import ptrace

    # A program of its own, not a fork: the process that asks may have threads.
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "input()"], stdin=subprocess.PIPE)
    try:
        ptrace.try_to_seize(child.pid)
    except OSError:
        return False
    else:
        return True
    finally:
        child.kill()
        child.communicate()
