"""Who was there: the processes of a run and their threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Role: TypeAlias = Literal["root", "worker", "helper"]


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

    @property
    def of_pool(self) -> bool:
        """Whether it is a worker of a `multiprocessing.Pool`, by the name that the pool gives it.

        A pool ends its workers with SIGTERM, or they end themselves, as luck has it: both are right.
        """
        return "PoolWorker" in self.name
