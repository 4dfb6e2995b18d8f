"""Following the CPU time of a run's processes, from outside, at a bounded cost.

A process's CPU-time clock (clock_getcpuclockid(3)) counts all threads, and is one system call, where
`/proc/PID/schedstat` is a file to open. It is exact for a process that stands still; that of one which runs lags behind
by up to a scheduler's tick.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

from pytest_witness.record import Sample, Task

if TYPE_CHECKING:
    from pytest_witness.observe.tree import Tree

_HAS_CLOCK = sys.platform.startswith("linux")
_COARSE = 6  # CLOCK_MONOTONIC_COARSE in <linux/time.h>
_USUAL_TICK = 0.01  # seconds: that of most systems, or shorter
_SHORTEST = 0.002  # seconds between two samples, at least: a scheduler's slice is about as long
_SHARE = 0.01  # of a core: what following may cost
_PARTS = 4  # of a task's number: a pool's have two
_MOST_TASKS = 10_000  # recorded: what code inside the run reports must not fill the supervisor's memory
_MOST = 4_000  # samples kept; of more, every second is dropped, and the pace halved


class Meter:
    """Follows one run.

    Args:
        tree: its processes.
        root: PID of its root, which has used CPU time before the run, while it was prepared.
        tasks: whether workers stand still at each piece of work, so that their clocks can be read.
    """

    def __init__(self, tree: Tree, root: int, *, tasks: bool = True) -> None:
        """Begin: what the root has used so far is not the run's."""
        self._tree = tree
        self._root = root
        self._follows_tasks = tasks
        self._base = _cpu_of(root) or 0
        self._cores = _cores_of(root)
        self._busy = _busy(self._cores)
        self._began = time.thread_time_ns()
        self._cost = 0
        self._pace = int(_SHORTEST * 1e9)
        self._due = tree.start
        self._samples: list[Sample] = []
        self._tasks: list[Task] = []
        self._imports: float | None = None
        self._all: float | None = None

    def pause(self, now: int) -> float:
        """Return the seconds until the next sample is due."""
        return max(0, self._due - now) / 1e9

    def look(self, now: int) -> None:
        """Take a sample, if one is due."""
        if now < self._due:
            return
        begin = time.thread_time_ns()
        cpu = {state.pid: used for state in self._tree.alive() if (used := self._used(state.pid)) is not None}
        self._samples.append(Sample(at=self._seconds(now), until=self._seconds(time.monotonic_ns()), cpu_seconds=cpu))
        if len(self._samples) >= _MOST:
            del self._samples[1::2]
            self._pace *= 2
        cost = time.thread_time_ns() - begin
        self._cost += cost
        self._due = now + max(self._pace, int(cost / _SHARE))

    def begins(self, pid: int, number: object, now: int) -> None:
        """Read the clock of a worker that begins a piece of work, and stands still until this is done."""
        used = self._used(pid) if self._follows_tasks else None
        if used is None or len(self._tasks) >= _MOST_TASKS:
            return
        parts = number if isinstance(number, list) and all(isinstance(part, int) for part in number) else []
        self._tasks.append(Task(pid=pid, number=tuple(parts[:_PARTS]), at=self._seconds(now), cpu_seconds=used))

    def called(self) -> None:
        """Read the root's clock when the function is called: what it used until then is for importing."""
        if self._imports is None:
            self._imports = self._used(self._root)

    def returned(self) -> None:
        """Read it when the function has returned: what comes then is the end of the interpreter."""
        self._all = self._used(self._root)

    def record(self) -> dict[str, Any]:
        """Return what the run's record has of it."""
        spent = (time.thread_time_ns() - self._began) / 1e9
        busy = _busy(self._cores)
        processes = self._tree.record()
        used = sum(process.cpu_seconds or 0.0 for process in processes)
        foreign = None if busy is None or self._busy is None else max(0.0, busy - self._busy - used - spent)
        return {
            "samples": tuple(self._samples),
            "tasks": tuple(self._tasks),
            "import_seconds": self._imports,
            "return_seconds": self._all,
            "cores": tuple(sorted(self._cores)),
            "foreign_seconds": foreign,
            "lag_seconds": _tick(),
            "sampling_seconds": self._cost / 1e9,
        }

    def _used(self, pid: int) -> float | None:
        cpu = _cpu_of(pid)
        if cpu is None:
            return None
        return (cpu - (self._base if pid == self._root else 0)) / 1e9

    def _seconds(self, at: int) -> float:
        return max(0, at - self._tree.start) / 1e9


def _tick() -> float:
    """Return the seconds between two ticks of the scheduler: how coarse the coarse clock is (clock_getres(2))."""
    return time.clock_getres(_COARSE) if _HAS_CLOCK else _USUAL_TICK


def _cpu_of(pid: int) -> int | None:
    """Return the nanoseconds on a core of a whole process; in steps of milliseconds where there is no such clock."""
    if _HAS_CLOCK:
        from pytest_witness.observe.linux.proc import process_cpu

        return process_cpu(pid)
    import psutil

    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return None
    return int((times.user + times.system) * 1e9)


def _cores_of(pid: int) -> frozenset[int]:
    return frozenset(os.sched_getaffinity(pid)) if hasattr(os, "sched_getaffinity") else frozenset()


def _busy(cores: frozenset[int]) -> float | None:
    """Return the seconds for which these cores have not been idle since the machine began; None where nobody knows."""
    import psutil

    try:
        times = psutil.cpu_times(percpu=True)
    except (OSError, RuntimeError):
        return None
    counted = [one for number, one in enumerate(times) if number in cores] if cores else times
    # Time in which a guest ran is in user time, too (proc_stat(5)); waiting for a disk is idling.
    idle = ("idle", "iowait", "guest", "guest_nice")
    return float(sum(value for one in counted for name, value in one._asdict().items() if name not in idle))
