"""The last broom: kills what a supervisor left when it was itself killed, and removes its folders.

The exact observer needs none for processes, for no tracee survives its tracer. With the portable one, the processes of
a run are known by a variable of their environment, which children inherit.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psutil

MARK = "PYTEST_WITNESS_SUPERVISOR"  #: environment variable with the supervisor's PID

_SHORT = "/tmp"  # noqa: S108  # mkdtemp makes the folder, with a name that cannot be guessed and for nobody else
# The path of a socket has 104 bytes on macOS, 108 on Linux, with the zero at its end; mkdtemp and the socket's own name
# need some of them.
_LONGEST = 70


def make_folder() -> str:
    """Make a folder (0700: for nobody else) of this supervisor, with a path that is short enough for a socket in it."""
    parent = tempfile.gettempdir()
    return tempfile.mkdtemp(prefix=_prefix(os.getpid()), dir=parent if len(os.fsencode(parent)) < _LONGEST else _SHORT)


def _prefix(supervisor: int) -> str:
    return f"witness-{supervisor}-"


def sweep(supervisor: int) -> None:
    """Kill every process that bears this supervisor's mark, until there is none; remove its folders."""
    import psutil

    for _ in range(20):  # a process may fork while it is looked for
        found = [process for process in psutil.process_iter() if marked(process, supervisor)]
        if not found:
            break
        for process in found:
            try:
                process.kill()
            except psutil.Error:
                continue
        psutil.wait_procs(found, timeout=1)
    for parent in {tempfile.gettempdir(), _SHORT}:
        for folder in Path(parent).glob(f"{_prefix(supervisor)}*"):
            shutil.rmtree(folder, ignore_errors=True)


def marked(process: psutil.Process, supervisor: int) -> bool:
    """Tell whether a living process bears a supervisor's mark; not, where nobody lets us look."""
    import psutil

    try:
        return process.environ().get(MARK) == str(supervisor) and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, OSError):
        return False
