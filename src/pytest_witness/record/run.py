"""The run: the immutable record of one observed execution.

All times are seconds since the run began, on the observer's monotonic clock, unless a name says otherwise. Memory is
in bytes. Where a figure comes from is told by `Run.provenance`: ``kernel`` (the operating system said so at the very
moment), ``sampled`` (looked up from time to time, so it may be a little old) or ``reported`` (said by code inside the
observed process: a hint, never a proof).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.record.errors import errors_of

if TYPE_CHECKING:
    from pytest_witness.record.events import Call, Change, FileUse, Hold, Output, Raised, Request, Sample, Task, Wait
    from pytest_witness.record.failure import Failure
    from pytest_witness.record.processes import Process

Provenance: TypeAlias = Literal["kernel", "sampled", "reported"]
Outcome: TypeAlias = Literal["returned", "raised", "exited", "deadline", "deadlock", "lost"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Run:
    """One observed execution of one entry.

    Attributes:
        entry: the function or file that was run.
        arguments: its arguments as they are written in a call, bounded: ``(7, processes=3)``.
        mode: run as a ``function`` call or as a ``script``.
        outcome: ``returned``, ``raised`` an exception, ``exited`` without returning, was stopped at its
            ``deadline`` or in a ``deadlock``, or was ``lost`` (the observer itself was killed).
        value: what it returned: plain data, with `Opaque` in place of everything else.
        failure: the exception, when it raised one.
        processes: in the order of their birth, the root first.
        calls, outputs, raised, files, holds, changes: in the order of time.
        requests: for pages of the witness's HTTP server, in the order of time.
        waits: what each thread that was alive waited for when a deadlock was decided, or the time was over; main
            threads first. Empty in other runs.
        observer: ``linux`` or ``portable``.
        python: version of the interpreter.
        start_method: the default start method that was set for it, or None for the platform's.
        deadline: seconds it was given.
        order: the completion order that was forced on its workers (positions in the order of their work), if any.
        called: when the function was called, after all imports, in a run that was measured; None in others.
        returned: when the submission's code had ended; None when it never did.
        dozed: when the root was last seen to sleep, or to wait with a timeout, while processes were held at a gate.
        stopped: when it was decided to stop it, in a deadlock or at its deadline; None when it ended by itself.
        ended: when nothing of it was left.
        samples: CPU time over the course of the run, when it was measured.
        tasks: the begin of each piece of work in a worker, when it was measured.
        import_seconds: CPU time that the root had used when the function was called, when it was measured.
        return_seconds: CPU time that the root had used when the function returned, when it was measured.
        cores: numbers of the cores that it could use, when it was measured and the system tells.
        foreign_seconds: CPU time that all others took on these cores meanwhile.
        lag_seconds: how far the sample of a process that is running may lag behind, when it was measured.
        sampling_seconds: CPU time that the observer used for its samples.
        memory_kills: how many processes of the whole machine the kernel killed meanwhile because memory ran out; looked
            up when one of the run was killed by SIGKILL.
        dropped: bytes of output beyond the limit, by stream.
        provenance: where each kind of figure comes from, by ``class.field``.
    """

    entry: str
    arguments: str = ""
    mode: Literal["function", "script"]
    outcome: Outcome
    value: object = None
    failure: Failure | None = None
    processes: tuple[Process, ...] = ()
    calls: tuple[Call, ...] = ()
    outputs: tuple[Output, ...] = ()
    raised: tuple[Raised, ...] = ()
    files: tuple[FileUse, ...] = ()
    holds: tuple[Hold, ...] = ()
    changes: tuple[Change, ...] = ()
    requests: tuple[Request, ...] = ()
    waits: tuple[Wait, ...] = ()
    observer: str = ""
    python: str = ""
    start_method: str | None = None
    deadline: float = 0.0
    order: tuple[int, ...] | None = None
    called: float | None = None
    returned: float | None = None
    dozed: float | None = None
    stopped: float | None = None
    ended: float = 0.0
    samples: tuple[Sample, ...] = ()
    tasks: tuple[Task, ...] = ()
    import_seconds: float | None = None
    return_seconds: float | None = None
    cores: tuple[int, ...] = ()
    foreign_seconds: float | None = None
    lag_seconds: float | None = None
    sampling_seconds: float | None = None
    memory_kills: int = 0
    dropped: dict[str, int] = field(default_factory=dict)
    provenance: dict[str, Provenance] = field(default_factory=dict)

    @property
    def root(self) -> Process | None:
        """The process that ran the submission's main program."""
        return self.processes[0] if self.processes else None

    @property
    def workers(self) -> tuple[Process, ...]:
        """The processes that the submission started, helpers left out."""
        return tuple(process for process in self.processes if process.role == "worker")

    @property
    def stdout(self) -> tuple[str, ...]:
        """The lines on standard output, whoever wrote them."""
        return tuple(line.text for line in self.outputs if line.stream == "stdout")

    @property
    def stderr(self) -> tuple[str, ...]:
        """The lines on standard error, whoever wrote them."""
        return tuple(line.text for line in self.outputs if line.stream == "stderr")

    def lines_of(self, process: Process) -> tuple[str, ...]:
        """Return the lines that one process wrote to standard output."""
        return tuple(line.text for line in self.outputs if line.pid == process.pid and line.stream == "stdout")

    def was_stopped(self, process: Process) -> bool:
        """Return whether a process was still there when the witness ended all that was left: how it ended says nothing.

        Also a signal is none of its own then: it may have come while the process was asked for its Python stack.
        """
        if process.left_behind:
            return True
        if self.outcome not in ("deadline", "deadlock"):
            return False
        decided = self.ended if self.stopped is None else self.stopped
        return process.ended is None or process.ended >= decided

    def raise_for_errors(self) -> None:
        """Raise what went wrong in the run's processes, those that were started as well; do nothing if nothing did.

        Raises:
            ExceptionGroup: of a `ProcessError` for each such process, with notes on what it raised and wrote.
        """
        if errors := errors_of(self):
            raise ExceptionGroup(f"{self.entry}{self.arguments} went wrong", errors)

    def __repr__(self) -> str:
        """Tell the run in a line, as a failing assertion shows it: call, outcome and processes."""
        count = len(self.workers)
        noun = "worker process" if count == 1 else "worker processes"
        return f"<run of {self.entry}{self.arguments}: {self.outcome}, {count} {noun}>"
