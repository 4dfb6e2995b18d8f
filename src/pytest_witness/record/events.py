"""What happened in a run, and what was read from time to time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from pytest_witness.record.failure import Frame

Stream: TypeAlias = Literal["stdout", "stderr"]
WaitsOn: TypeAlias = Literal[
    "process", "pipe-read", "pipe-write", "socket", "lock", "thread-lock", "sleep", "file", "signal", ""
]


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
class Raised:
    """An exception that left the submission's code in a process that it started: whoever called that got it.

    Seen from Python 3.12 on.

    Attributes:
        pid: the process.
        name: qualified name of the function that it left at last.
        arguments: what its parameters stood for at that moment, as they are written in a call, bounded: ``number=17``.
        error: name of the exception's class.
        at: seconds since the run began.
    """

    pid: int
    name: str
    arguments: str
    error: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FileUse:
    """The opening of a file by code of the submission, or by a library that it called.

    Attributes:
        pid: the process.
        path: the file's absolute path.
        how: to ``read`` it; to write it ``anew``, so that what was in it is lost; as a ``new`` one, which it must not
            have been before; to ``append`` to it; to ``change`` it, which may be both; to ``replace`` it by another;
            of a folder, to ``list`` what is in it.
        name: qualified name of the function of the submission.
        line: the line there, from 1.
        at: seconds since the run began.
    """

    pid: int
    path: str
    how: Literal["read", "anew", "new", "append", "change", "replace", "list"]
    name: str
    line: int
    at: float


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """What one thread did when its run was decided to be in a deadlock, or had used up its time.

    Attributes:
        pid: the thread's process.
        tid: the thread; the main thread's number equals its process's PID.
        call: name of the system call that it sat in; empty for one that did not wait, or where that cannot be seen.
        on: what it waited for: ``process`` (the end of one), ``pipe-read`` and ``pipe-write`` (data from a pipe, and
            room or readers for what it writes), ``socket``, ``lock`` (a lock, or another thing of its kind, in memory
            that processes share), ``thread-lock`` (the same in memory of its own process), ``sleep``, ``file`` (a
            terminal, a lock on a file, the other end of a file to be opened), ``signal``; empty for what is none of
            these, or not known.
        of: who could end the wait, as far as known: the processes whose end it waits for; those of the run that have
            the other end of the pipe or socket open, its own process too, if that has; those that share a lock's
            memory. Empty when nobody of the run could.
        frames: its Python stack, innermost last, at most 40 of the innermost frames; the grader's own left out, and
            those from before the begin of a process that `multiprocessing` started. Empty for a thread that runs no
            Python code, waits for a signal, or did not tell in time.
        thread: its name, where the kernel has been told one.
    """

    pid: int
    tid: int
    call: str = ""
    on: WaitsOn = ""
    of: tuple[int, ...] = ()
    frames: tuple[Frame, ...] = ()
    thread: str = ""

    @property
    def is_main(self) -> bool:
        """Whether it is its process's main thread."""
        return self.tid == self.pid
