"""Evidence on cores: how many were at work at the same moment, and how many were wanted.

Two figures, which busy neighbours part:

- **at work**: when the processes of a run used more CPU time between two moments than k cores have in that time, then
  more than k cores were at work at some moment. That is no estimate: it follows from counting. It needs free cores.
- **wanted**: time on a core and time ready to run, waiting for one, together. A process that is kept from a core by
  others wants it still. So this figure does not depend on the neighbours, and tells a program that could use four
  cores from one that takes turns.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.record import Process, Run, Sample

CLAIM = "cores at work at once"

_ERROR = 0.0002  # seconds of a clock's error at the two ends of a stretch of time
_LENGTHS = 2, 8, 40  # of a stretch of time, in such errors
_LATE = 2  # scheduler's ticks by which a clock may lag behind
_ERROR_EACH = 0.00002  # and for each process, whose last figures come from another source
QUIET = 0.05  #: share of the cores' time that went to others: below, a run had the cores that it wanted
_ENOUGH = 0.5  # of a core: less is not taken for another core that is wanted
_LEAST_CPU = 0.05  # seconds of CPU time of the workers, or of a main program without any: of less nothing can be said


class Cores(Evidence):
    """How many cores were at work at the same moment, at most; with the figures that it rests on."""

    __slots__ = ()
    __hash__ = None  # compares by value

    @property
    def wanted(self) -> float | None:
        """How many cores the run wanted when it wanted most; None where nothing tells."""
        return wanted(self.run) if self.runs else None

    @property
    def mean(self) -> float:
        """How many cores were at work on average."""
        return cpu_seconds(self.run) / self.run.ended if self.runs and self.run.ended else 0.0

    @property
    def foreign(self) -> float | None:
        """The share of the cores' time that all others took, from 0 to 1."""
        return foreign_share(self.run) if self.runs else None


def not_run(reason: str) -> Cores:
    """Return the evidence where nothing was run, for the cores were not to be had."""
    return Cores(CLAIM, None, Verdict.INCONCLUSIVE, (reason,))


def cores_at_work(run: Run, *, cores: float) -> Cores:
    """Return how many cores were at work at the same moment.

    It is inconclusive when the run wanted more than it got, for then others had the cores, or there are too few.

    Args:
        run: a run that was measured.
        cores: how many cores there are for it: a fraction when its control group has a quota.
    """
    problem = unfinished(run)
    if problem is not None:
        return Cores(CLAIM, None, Verdict.REFUTED, (problem,), runs=(run,))
    seen = max((stretch_cores for *_, stretch_cores in stretches(run)), default=0)
    used = cpu_seconds(run)
    most = wanted(run)
    told = f"The processes used {used:.2f} s of CPU time in {run.ended:.2f} s."
    if sum(process.cpu_seconds or 0.0 for process in run.workers or run.processes) < _LEAST_CPU:
        reason = f"{told} Too little of it was the workers' to tell how many cores were at work."
        return Cores(CLAIM, seen, Verdict.INCONCLUSIVE, (reason,), runs=(run,))
    if (pinned := _pinned(run)) is not None and (most is None or most >= seen + _ENOUGH):
        return Cores(CLAIM, seen, Verdict.REFUTED, (told, pinned), runs=(run,))
    enough = max(2, math.floor(cores))  # what nobody can have more of here, and what takes more than one core to show
    if most is not None and min(most, enough) >= seen + _ENOUGH:
        return Cores(CLAIM, seen, Verdict.INCONCLUSIVE, (told, _short_of(run, most, cores)), runs=(run,))
    foreign = foreign_share(run)
    if most is None and seen < enough and (foreign is None or foreign >= QUIET):
        reason = f"{_count(seen)} at work at the same moment, and nothing here tells how many more were wanted."
        return Cores(CLAIM, seen, Verdict.INCONCLUSIVE, (told, reason), runs=(run,))
    reasons = [told, f"{_count(seen)} at work at the same moment, at most."]
    verdict = Verdict.PROVED if seen > 1 else Verdict.REFUTED
    return Cores(CLAIM, seen, verdict, tuple(reasons), runs=(run,))


def stretches(run: Run) -> Iterator[tuple[float, float, int]]:
    """Yield stretches of time between two samples: begin, end, and how many cores were at work in it at least.

    It is the workers' cores that count: a main program is at work for a moment whenever it starts the next of them.
    Between the first clock that was read at its begin and the last one at its end, k cores have k times its length.
    Whoever used more had more cores. From each sample on there is a short stretch and a longer one: a clock lags
    behind by the same time in both, and in the longer one it weighs less.
    """
    counted = run.workers or run.processes
    error = _error(run)
    ends = [sample.until for sample in run.samples]
    for place, first in enumerate(run.samples[:-1]):
        found = (bisect_left(ends, first.at + error * factor, lo=place + 1) for factor in _LENGTHS)
        for number in sorted({min(number, len(ends) - 1) for number in found}):
            last = run.samples[number]
            length = last.until - first.at
            spare = sum(_used(process, first, last) for process in counted) - error
            yield first.at, last.until, max(0, math.ceil(spare / length)) if length > 0 else 0


def _error(run: Run) -> float:
    """Return by how many seconds the clocks of all processes together may be wrong.

    The clock of a process that runs is brought up to date when it leaves its core, and at each of the scheduler's
    ticks; reading it from another process does not (thread_group_cputime in the kernel's sched/cputime.c). So it may
    lag by a tick, for each core, at the begin of a stretch; and by more where a tick comes late.
    """
    running = min(len(run.cores) or len(run.processes), len(run.processes))
    return _ERROR + _ERROR_EACH * len(run.processes) + _LATE * (run.lag_seconds or 0.0) * running


def _used(process: Process, first: Sample, last: Sample) -> float:
    """Return the CPU time that a process used between two samples: no more than its threads can have had."""
    # Who ended while the clocks were read counts before, and not after: an error makes the figure smaller.
    used = _spent(process, last, last.at) - _spent(process, first, first.until)
    return min(used, (last.until - first.at) * (len(process.threads) or math.inf))


def _spent(process: Process, sample: Sample, at: float) -> float:
    """Return the CPU time that a process had used in a sample, or at its end if it had ended by then."""
    if process.pid in sample.cpu_seconds:
        return sample.cpu_seconds[process.pid]
    gone = process.ended is not None and process.ended <= at
    return (process.cpu_seconds or 0.0) if gone else 0.0


def busy_cores(run: Run) -> Iterator[tuple[float, float, float]]:
    """Yield each stretch of time between two samples: begin, end, and how many cores were at work in it on average."""
    ended = _ended(run)
    for first, last in pairwise(run.samples):
        used = _total(last, ended, last.at) - _total(first, ended, first.at)
        if last.at > first.at:
            yield first.at, last.at, max(0.0, used) / (last.at - first.at)


def _ended(run: Run) -> list[tuple[int, float, float]]:
    """Return PID, end and CPU time of the processes that have ended."""
    return [(p.pid, p.ended, p.cpu_seconds) for p in run.processes if p.ended is not None and p.cpu_seconds is not None]


def _total(sample: Sample, ended: list[tuple[int, float, float]], at: float) -> float:
    """Return the CPU time of those who were living in a sample, and of those who had ended by then."""
    gone = sum(cpu for pid, end, cpu in ended if end <= at and pid not in sample.cpu_seconds)
    return sum(sample.cpu_seconds.values()) + gone


def cpu_seconds(run: Run) -> float:
    """Return the CPU time of all processes of a run."""
    return sum(process.cpu_seconds or 0.0 for process in run.processes)


def wanted(run: Run) -> float | None:
    """Return how many cores a run wanted when it wanted most; None where the system does not tell.

    A worker wants the share of its life in which it was on a core or ready to run, and what those want who live at the
    same moment is added up. When the workers were started is not in the figure, nor how soon they got a core.
    """
    working = [process for process in (run.workers or run.processes) if process.cpu_seconds is not None]
    if not working or any(process.wait_seconds is None for process in working):
        return None
    changes: list[tuple[float, float]] = []
    for process in working:
        end = run.ended if process.ended is None else process.ended
        asked = (process.cpu_seconds or 0.0) + (process.wait_seconds or 0.0)
        share = min(asked / (end - process.born), len(process.threads) or 1) if end > process.born else 0.0
        changes += [(process.born, share), (end, -share)]
    wants, most = 0.0, 0.0
    for _, change in sorted(changes):  # at the same moment, who ends makes room before another begins
        wants += change
        most = max(most, wants)
    return most


def foreign_share(run: Run) -> float | None:
    """Return the share of the time of a run's cores that others took, from 0 to 1; None where it is not known."""
    if run.foreign_seconds is None or not run.cores or not run.ended:
        return None
    return min(1.0, run.foreign_seconds / (run.ended * len(run.cores)))


def _short_of(run: Run, most: float, cores: float) -> str:
    if cores < most - _ENOUGH:
        return f"They could have kept {most:.1f} cores busy, but this machine gives {cores:.3g}."
    foreign = foreign_share(run)
    others = "" if foreign is None else f": {foreign:.0%} of the cores' time went to others"
    return f"They could have kept {most:.1f} cores busy, but did not get them{others}.{_polite(run)}"


def _polite(run: Run) -> str:
    """Say that the workers had asked to go after all others, if they had."""
    usual = run.root.nice if run.root is not None and run.root.nice is not None else 0
    nice = [process.nice for process in run.workers if process.nice is not None and process.nice > usual]
    return f" They let everybody else go first, for they had made themselves nice ({max(nice)})." if nice else ""


def _pinned(run: Run) -> str | None:
    """Say that the workers had bound themselves to fewer cores than there were for them, if they had."""
    bound = [set(process.bound_to) for process in run.workers if process.bound_to]
    together = set().union(*bound)
    if not together or not together < set(run.cores):
        return None
    names = f"{'core' if len(together) == 1 else 'cores'} {', '.join(map(str, sorted(together)))}"
    return (
        f"They were bound to {names}, though there were {len(run.cores)}: let the system choose where a process runs."
    )


def _count(number: int) -> str:
    return "1 core was" if number == 1 else f"{number} cores were"
