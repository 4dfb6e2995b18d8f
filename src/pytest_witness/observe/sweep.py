"""The last broom: kills what a supervisor left when it was itself killed.

The exact observer needs none, for no tracee survives its tracer. With the portable one, the processes of a run are
known by a variable of their environment, which children inherit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psutil

MARK = "PYTEST_WITNESS_SUPERVISOR"  #: environment variable with the supervisor's PID


def sweep(supervisor: int) -> None:
    """Kill every process that bears this supervisor's mark, until there is none."""
    import psutil

    for _ in range(20):  # a process may fork while it is looked for
        found = [process for process in psutil.process_iter() if _marked(process, supervisor)]
        if not found:
            return
        for process in found:
            try:
                process.kill()
            except psutil.Error:
                continue
        psutil.wait_procs(found, timeout=1)


def _marked(process: psutil.Process, supervisor: int) -> bool:
    import psutil

    try:
        return process.environ().get(MARK) == str(supervisor) and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, OSError):
        return False
