"""The tree of a run's processes while it grows: what the observers fill in, and what becomes the record."""

from __future__ import annotations

from dataclasses import dataclass, field

from pytest_witness.record import Process, Role, Thread

# How the helpers of `multiprocessing` can be told from workers: by the command line that the kernel shows.
_HELPERS = {
    "multiprocessing.resource_tracker": "resource tracker",
    "multiprocessing.forkserver": "fork server",
    "joblib.externals.loky.backend.resource_tracker": "resource tracker",
    "loky.backend.resource_tracker": "resource tracker",
}


@dataclass(slots=True)
class ThreadState:
    """What is known of one thread; fields as in `pytest_witness.record.Thread`, times in nanoseconds."""

    tid: int
    born: int
    ended: int | None = None
    cpu: int | None = None
    wait: int | None = None
    last_core: int | None = None
    base_cpu: int = 0  # CPU time and run-queue wait from before the run, in a prepared interpreter
    base_wait: int = 0


@dataclass(slots=True)
class ProcessState:
    """What is known of one process; fields as in `pytest_witness.record.Process`, times in nanoseconds."""

    number: int  # position in the order of birth, from 0
    pid: int
    parent: int | None
    born: int
    role: Role | None = None
    name: str = ""
    command: tuple[str, ...] = ()
    ended: int | None = None
    exit_code: int | None = None
    signal: int | None = None
    bound_to: tuple[int, ...] = ()
    nice: int | None = None
    peak_memory: int | None = None
    written: int | None = None
    shares_memory: bool | None = None
    has_children: bool = False
    threads_missed: bool = False  # some thread's end was not seen, nor its last figures
    base_written: int = 0
    cpu: int | None = None  # of the process as a whole
    left_behind: bool = False
    threads: dict[int, ThreadState] = field(default_factory=dict)


class Tree:
    """All processes of one run, by PID, in the order of their birth.

    A PID can come back after its process has ended; the earlier process is then kept under `past`.
    """

    def __init__(self) -> None:
        """Begin empty."""
        self.start = 0
        self.now: dict[int, ProcessState] = {}
        self.all: list[ProcessState] = []
        self.leavers: list[int] = []  # processes that have ended since somebody last looked
        self.news = 0  # grows with every birth, exec and end: whether anything happened since

    def birth(self, pid: int, parent: int | None, at: int) -> ProcessState:
        """Enter a new process, with its main thread."""
        state = ProcessState(number=len(self.all), pid=pid, parent=parent, born=at)
        state.threads[pid] = ThreadState(tid=pid, born=at)
        if parent is not None and (known := self.now.get(parent)) is not None:
            state.command = known.command
            known.has_children = True
        self.now[pid] = state
        self.all.append(state)
        self.news += 1
        return state

    def end(self, pid: int, at: int) -> None:
        """Enter a process's end."""
        state = self.now[pid]
        if state.ended is None:
            state.ended = at
            self.leavers.append(pid)
            self.news += 1

    def alive(self) -> list[ProcessState]:
        """Return the processes that have not ended."""
        return [state for state in self.now.values() if state.ended is None]

    def role_of(self, state: ProcessState) -> tuple[Role, str]:
        """Return role and name of a process: helpers are known by their command, others by what they reported."""
        if self.all and state is self.all[0]:
            return "root", state.name or "main program"
        if state.role is not None:
            return state.role, state.name
        parent = self.now.get(state.parent) if state.parent is not None else None
        if parent is None or parent.command != state.command:  # a fork server's children share its command line
            text = " ".join(state.command)
            for module, name in _HELPERS.items():
                if f"from {module} import" in text:
                    return "helper", name
        return "worker", state.name

    def record(self) -> tuple[Process, ...]:
        """Return the processes as the run's record has them."""
        return tuple(self._process(state) for state in self.all)

    def _seconds(self, at: int | None) -> float | None:
        return None if at is None else max(0, at - self.start) / 1e9

    def _process(self, state: ProcessState) -> Process:
        role, name = self.role_of(state)
        threads = tuple(
            Thread(
                tid=thread.tid,
                born=self._seconds(thread.born) or 0.0,
                ended=self._seconds(thread.ended if thread.ended is not None else state.ended),
                cpu_seconds=None if thread.cpu is None else (thread.cpu - thread.base_cpu) / 1e9,
                wait_seconds=None if thread.wait is None else (thread.wait - thread.base_wait) / 1e9,
                last_core=thread.last_core,
            )
            for thread in state.threads.values()
        )
        cpu = [thread.cpu_seconds for thread in threads if thread.cpu_seconds is not None]
        wait = [thread.wait_seconds for thread in threads if thread.wait_seconds is not None]
        # A thread's own figure may be missing; then the process's, where it is known, has that thread's time in it.
        whole = [] if state.cpu is None or len(cpu) == len(threads) else [state.cpu / 1e9]
        return Process(
            pid=state.pid,
            parent_pid=state.parent,
            role=role,
            name=name,
            command=state.command,
            born=self._seconds(state.born) or 0.0,
            ended=self._seconds(state.ended),
            exit_code=state.exit_code,
            signal=state.signal,
            cpu_seconds=max([sum(cpu), *whole]) if cpu or whole else None,
            wait_seconds=sum(wait) if wait else None,
            last_core=threads[0].last_core if threads else None,
            bound_to=state.bound_to,
            nice=state.nice,
            peak_memory=state.peak_memory,
            written=_written(state),
            shares_memory=state.shares_memory,
            left_behind=state.left_behind,
            threads=threads,
        )


def _written(state: ProcessState) -> int | None:
    """Return what a process wrote in the run; unknown when a thread's part is missing and cannot be told otherwise."""
    if state.written is None or (state.threads_missed and state.has_children):
        return None
    return state.written - state.base_written
