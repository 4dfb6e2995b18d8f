"""The run: the immutable record of one observed execution.

All times are seconds since the run began, on the observer's monotonic clock, unless a name says otherwise. Memory is
in bytes. Where a figure comes from is told by `Run.provenance`: ``kernel`` (the operating system said so at the very
moment), ``sampled`` (looked up from time to time, so it may be a little old) or ``reported`` (said by code inside the
observed process: a hint, never a proof).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Provenance: TypeAlias = Literal["kernel", "sampled", "reported"]
Role: TypeAlias = Literal["root", "worker", "helper"]
Outcome: TypeAlias = Literal["returned", "raised", "exited", "deadline", "deadlock", "lost"]
Stream: TypeAlias = Literal["stdout", "stderr"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One thread of an observed process.

    Attributes:
        tid: the kernel's thread number; the main thread's equals its process's PID.
        born, ended: seconds since the run began; ``ended`` is None when the end was not seen.
        cpu_seconds: time on a core.
        wait_seconds: time ready to run, waiting for a core.
        last_core: number of the core it last ran on.
    """

    tid: int
    born: float
    ended: float | None = None
    cpu_seconds: float | None = None
    wait_seconds: float | None = None
    last_core: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """One observed process.

    Attributes:
        pid, parent_pid: kernel numbers, as seen by the observer; ``parent_pid`` is the parent at birth.
        role: ``root`` runs the submission, ``worker`` was started by it, ``helper`` is machinery of
            `multiprocessing` (resource tracker, fork server, a manager's server).
        name: the name of its `multiprocessing.Process` object, or what kind of helper it is.
        command: its command line after its last ``exec``; empty for a process that only forked.
        born, ended: seconds since the run began; ``ended`` is None when the end was not seen.
        exit_code: status it exited with; None when it was killed by a signal or its end was not seen.
        signal: number of the signal that killed it.
        cpu_seconds: time on cores, over all its threads.
        wait_seconds: time ready to run, waiting for a core, over all its threads.
        last_core: number of the core its main thread last ran on.
        bound_to: numbers of the cores that its main thread was allowed to run on at its end.
        nice: how willing it was to let others go first, from -20 to 19 (nice(2)), at its end.
        peak_memory: largest resident set, in bytes.
        written: bytes it wrote to files and pipes.
        shares_memory: whether it had memory mapped that it shares with others and may write to, semaphores left out;
            looked up when it is held at a gate, and at the end of a process that wrote nothing.
        left_behind: it was still alive when the root had ended, and had to be killed.
        threads: its threads in the order of their birth, the main thread first.
    """

    pid: int
    parent_pid: int | None
    role: Role
    name: str = ""
    command: tuple[str, ...] = ()
    born: float
    ended: float | None = None
    exit_code: int | None = None
    signal: int | None = None
    cpu_seconds: float | None = None
    wait_seconds: float | None = None
    last_core: int | None = None
    bound_to: tuple[int, ...] = ()
    nice: int | None = None
    peak_memory: int | None = None
    written: int | None = None
    shares_memory: bool | None = None
    left_behind: bool = False
    threads: tuple[Thread, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The first entry of one process, or of one of its threads, into one piece of work.

    Attributes:
        pid: the process that entered.
        kind: ``function`` (a function of the submission), ``target`` (what a `multiprocessing.Process` was started
            for, or a thread at a gate for threads), ``task`` (a piece of work that a pool's worker received),
            ``store`` (it was held before it stored a value that processes may share) or ``lock`` (before it took one).
        name: the function's qualified name; for a task, its number in the order of submission; for a store, the
            attribute, or ``[]`` for an item of something, at which nobody is held.
        at: seconds since the run began.
        held: seconds it was held at a gate there.
        tid: the thread, where the gate holds threads.
    """

    pid: int
    kind: Literal["function", "target", "task", "store", "lock"]
    name: str
    at: float
    held: float = 0.0
    tid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change of a list that was given as an argument, in the process that changed its copy of it.

    Attributes:
        pid: the process.
        tid: the thread, as the process reports it.
        argument: the argument's position, from 0.
        how: the list's method: ``append``, ``extend``; ``__setitem__`` for an assignment. A change that was made by
            other means is told when the thread or the process ends.
        at: seconds since the run began.
    """

    pid: int
    tid: int
    argument: int
    how: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One line that one process wrote.

    Attributes:
        pid: its author, attached by the kernel where the observer is exact.
        stream: ``stdout`` or ``stderr``.
        text: the line without its end; bytes that are not UTF-8 are replaced, long lines are cut.
        at: seconds since the run began, when the line's end arrived.
        cut: how many bytes of the line were dropped.
    """

    pid: int
    stream: Stream
    text: str
    at: float
    cut: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One line of a traceback: file, line number (from 1), function and the source text there.

    ``own`` tells whether the file belongs to the submission.
    """

    file: str
    line: int
    function: str
    source: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An exception of the submission, as text.

    Attributes:
        type: qualified name of the exception's class.
        message: its ``str``, bounded.
        frames: the traceback's frames, innermost last, the grader's own left out.
        cause: the exception that it was raised from, if any.
        stage: what was being done: ``import`` the file, find the ``function``, or ``call`` it.
    """

    type: str
    message: str
    frames: tuple[Frame, ...] = ()
    cause: Failure | None = None
    stage: Literal["import", "function", "call"] = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """What one gate saw.

    Attributes:
        at: the kind of place or the function where processes were held.
        pids: the processes inside at the same moment, in the order of their arrival; at a gate for threads, the
            threads' numbers.
        settled: True when nobody else could have arrived; False when the witness stopped waiting.
        waiters: what the processes outside were seen to wait for, by PID.
    """

    at: str
    pids: tuple[int, ...]
    settled: bool
    waiters: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request for a page of the witness's own HTTP server, as that server saw it.

    Attributes:
        pid: the process at the other end of the connection. The kernel tells it, not the client.
        path: what was asked for, decoded: ``/news``.
        at: seconds since the run began, when the whole request had come.
        held: seconds it was held at a gate then.
        ended: when its answer was sent; None when none was.
        status: HTTP status of the answer; a page that breaks off has 200, too, as its beginning says.
        gave_up: whether the client closed the connection while the witness held the request, and lived on: its own
            timeout was shorter than the hold.
    """

    pid: int
    path: str
    at: float
    held: float = 0.0
    ended: float | None = None
    status: int | None = None
    gave_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """How much CPU time each living process had used at one moment, read from its CPU-time clock.

    Attributes:
        at, until: seconds since the run began, before the first clock was read and after the last.
        cpu_seconds: time on cores so far, over all threads, by PID.
    """

    at: float
    until: float
    cpu_seconds: dict[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """The begin of one piece of work in a worker, in a run that was measured: the worker stood still meanwhile.

    Attributes:
        pid: the worker.
        number: the piece's number in the order of submission: a pool's job and chunk, or an executor's item; empty for
            the target of a process, of which it has one.
        at: seconds since the run began.
        cpu_seconds: CPU time that the worker had used until then, over all its threads.
    """

    pid: int
    number: tuple[int, ...]
    at: float
    cpu_seconds: float


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
        calls, outputs, holds, changes: in the order of time.
        requests: for pages of the witness's HTTP server, in the order of time.
        observer: ``linux`` or ``portable``.
        python: version of the interpreter.
        start_method: the default start method that was set for it, or None for the platform's.
        deadline: seconds it was given.
        order: the completion order that was forced on its workers (positions in the order of their work), if any.
        called: when the function was called, after all imports, in a run that was measured; None in others.
        returned: when the submission's code had ended; None when it never did.
        dozed: when the root was last seen to sleep, or to wait with a timeout, while processes were held at a gate.
        ended: when nothing of it was left.
        samples: CPU time over the course of the run, when it was measured.
        tasks: the begin of each piece of work in a worker, when it was measured.
        import_seconds: CPU time that the root had used when the function was called, when it was measured.
        return_seconds: CPU time that the root had used when the function returned, when it was measured.
        cores: numbers of the cores that it could use, when it was measured and the system tells.
        foreign_seconds: CPU time that all others took on these cores meanwhile.
        sampling_seconds: CPU time that the observer used while it was measured.
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
    holds: tuple[Hold, ...] = ()
    changes: tuple[Change, ...] = ()
    requests: tuple[Request, ...] = ()
    observer: str = ""
    python: str = ""
    start_method: str | None = None
    deadline: float = 0.0
    order: tuple[int, ...] | None = None
    called: float | None = None
    returned: float | None = None
    dozed: float | None = None
    ended: float = 0.0
    samples: tuple[Sample, ...] = ()
    tasks: tuple[Task, ...] = ()
    import_seconds: float | None = None
    return_seconds: float | None = None
    cores: tuple[int, ...] = ()
    foreign_seconds: float | None = None
    sampling_seconds: float | None = None
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

    def __repr__(self) -> str:
        """Tell the run in a line, as a failing assertion shows it: call, outcome and processes."""
        count = len(self.workers)
        noun = "worker process" if count == 1 else "worker processes"
        return f"<run of {self.entry}{self.arguments}: {self.outcome}, {count} {noun}>"
