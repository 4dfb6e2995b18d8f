"""How a program scales, told from what its tasks cost: work, span, parallelism, and the speedup that these allow.

None of it looks at a clock on the wall, so it is the same on an idle machine and on a busy one. The terms are those of
Cilkview (He, Leiserson, Leiserson, "The Cilkview scalability analyzer", SPAA 2010): the *work* is the time on one core,
the *span* the time on as many as one likes, *parallelism* is the one divided by the other and the most that a speedup
can ever be.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_witness.record import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaling:
    """What a program's parts cost, in seconds of CPU time.

    Attributes:
        serial: of the main program, from the call of the function on.
        tasks: of each piece of work, in the order in which they were given out.
        overhead: of the workers outside of their tasks (start, imports), and of `multiprocessing`'s helpers.
        workers: how many workers there are to do the tasks; more cores than these are of no use.
    """

    serial: float
    tasks: tuple[float, ...]
    overhead: float
    workers: int

    @property
    def work(self) -> float:
        """Seconds on one core, without any overhead of processes: what a program without them needs."""
        return self.serial + sum(self.tasks)

    @property
    def span(self) -> float:
        """Seconds with as many cores and workers as there are tasks: the main program's part, then the longest task."""
        return self.serial + max(self.tasks, default=0.0)

    @property
    def parallelism(self) -> float:
        """Work divided by span: the most that a speedup can ever be."""
        return self.work / self.span if self.span else 1.0

    @property
    def serial_share(self) -> float:
        """The share of the work that one core has to do alone, from 0 to 1: the f of Amdahl's law."""
        return self.serial / self.work if self.work else 1.0

    def speedup(self, cores: int) -> float:
        """Return the speedup on so many cores: each task goes to the worker that is free first, in their order."""
        seconds = self.serial + makespan(self.tasks, min(cores, self.workers))
        return self.work / seconds if seconds else 1.0

    def curve(self, most: int = 64) -> list[float]:
        """Return the speedup on 1, 2, ... `most` cores."""
        return [self.speedup(cores) for cores in range(1, most + 1)]


def scaling(run: Run, *, workers: int | None = None) -> Scaling:
    """Return what the parts of a measured run cost.

    A worker's clock was read at the begin of each of its tasks, while it stood still. What it used until the next one
    began is the task's, with the way of its result; what it used before the first is overhead.

    Args:
        run: a run that was measured.
        workers: how many can be at work at once, where a gate has told; else those that had any task.
    """
    begins: dict[int, list[tuple[float, tuple[int, ...]]]] = {}
    for task in run.tasks:
        begins.setdefault(task.pid, []).append((task.cpu_seconds, task.number))
    costs: list[tuple[tuple[int, ...], float]] = []
    overhead = sum(process.cpu_seconds or 0.0 for process in run.processes if process.role == "helper")
    for place, process in enumerate(run.workers):
        used = process.cpu_seconds or 0.0
        starts = sorted(begins.get(process.pid, []))
        overhead += starts[0][0] if starts else used
        ends = [cpu for cpu, _ in starts[1:]] + [max(used, starts[-1][0])] if starts else []
        costs += [(number or (place,), end - cpu) for (cpu, number), end in zip(starts, ends, strict=True)]
    root = run.root
    return Scaling(
        serial=max(0.0, (root.cpu_seconds or 0.0) - (run.import_seconds or 0.0)) if root is not None else 0.0,
        tasks=tuple(cost for _, cost in sorted(costs)),
        overhead=overhead,
        workers=max(1, len(begins) if workers is None else workers),
    )


def makespan(tasks: Sequence[float], workers: int) -> float:
    """Return how long so many workers need for the tasks, each taking the next one when it is free.

    It is never more than twice the least possible (Graham, "Bounds for certain multiprocessing anomalies", 1966).
    """
    free = [0.0] * max(1, workers)
    for cost in tasks:
        heapq.heapreplace(free, free[0] + cost)
    return max(free)


def amdahl(serial_share: float, cores: int) -> float:
    """Return the most that a program can be sped up on so many cores, when a share of its work is serial.

    Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities", AFIPS 1967.
    """
    return 1 / (serial_share + (1 - serial_share) / cores)


def karp_flatt(speedup: float, cores: int) -> float:
    """Return the serial share that a measured speedup on more than one core would follow from, overhead included.

    Karp, Flatt, "Measuring parallel processor performance", CACM 33(5), 1990.
    """
    return (1 / speedup - 1 / cores) / (1 - 1 / cores)
