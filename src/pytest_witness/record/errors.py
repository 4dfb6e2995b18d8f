"""What went wrong in the processes of a run, as an exception group (PEP 654) with notes (PEP 678)."""

from __future__ import annotations

from signal import SIGTERM
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.record.processes import Process
    from pytest_witness.record.run import Run

_MOST_LINES = 40  # of one process's standard error

_STOPPED = {
    "deadline": "was still running when its time was over",
    "deadlock": "was stopped in a deadlock",
    "lost": "was not seen to its end",
}


class ProcessError(Exception):
    """One process of a run went wrong. Its notes tell what it raised, and what it wrote to standard error.

    Attributes:
        process: the process.
    """

    def __init__(self, process: Process, how: str) -> None:
        """Say which process, and how it ended."""
        name = "main program" if process.role == "root" else process.name or "process"
        super().__init__(f"{name} ({process.pid}) {how}")
        self.process = process


def errors_of(run: Run) -> list[ProcessError]:
    """Return an error for each process that went wrong, in the order of their birth; helpers are left out."""
    found = []
    for process in run.processes:
        how = _how(process, run) if process.role != "helper" else ""
        if how:
            error = ProcessError(process, how)
            for note in _notes(process, run):
                error.add_note(note)
            found.append(error)
    return found


def _how(process: Process, run: Run) -> str:
    if process.role == "root" and run.failure is not None:
        return f"raised {run.failure.type}: {run.failure.message}"
    if process.role == "root" and run.outcome in _STOPPED:
        return _STOPPED[run.outcome]
    if process.left_behind:
        return "was left behind"
    if process.signal is not None:
        swept = run.outcome == "lost" or run.was_stopped(process)
        usual = (process.signal == SIGTERM and process.of_pool) or swept
        return "" if usual else f"was killed by signal {process.signal}"
    return f"ended with exit code {process.exit_code}" if process.exit_code else ""


def _notes(process: Process, run: Run) -> list[str]:
    """Return what left the code of a process, and what it wrote; with the root's, what workers sent to it."""
    notes = [f"{one.error} left {one.name}({one.arguments})" for one in run.raised if one.pid == process.pid]
    if process.role == "root" and run.failure is not None:
        workers = {worker.pid: worker.name for worker in run.workers if not worker.exit_code}
        sent = [one for one in run.raised if one.pid in workers]
        notes += [f"{one.error} left {one.name}({one.arguments}) in {workers[one.pid]} ({one.pid})" for one in sent]
    lines = [line.text for line in run.outputs if line.pid == process.pid and line.stream == "stderr"]
    return [*notes, "\n".join(lines[-_MOST_LINES:])] if any(lines) else notes
