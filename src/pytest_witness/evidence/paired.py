"""Evidence on speed by the clock on the wall: rounds in which the program and the same work in one process take turns.

The third layer of `speedup`. The first two say how fast a program can be; this one, how fast it was, here and now. In
each round there is a run of the program, one of the serial work, and a control: work that shares nothing, done in as
many processes as there are cores, and in one (or a program that is known to be good, if one is given). All are on the
same cores, which nobody else has a lease of, in an order drawn anew for each round, and timed from outside.

Whether the program is faster than so many times is a question to `sequential.side`, after each round. The control has
to pass the same question. Where it does not, cores here do not make work faster at this moment, and the answer is
inconclusive, whatever the program did. So with `ALPHA` = 0.05, of a hundred programs

- that are not faster, at most five are ever called faster (proved); and of those that are, at most five not (refuted);
- under the null hypothesis that program and serial work take equally long, this needs no assumption at all: the order
  alone, which is random, makes either equally likely to come out faster;
- on a machine that gives nobody a speedup, all are inconclusive.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.evidence.cores import cpu_seconds
from pytest_witness.evidence.sequential import ALPHA, interval, side
from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished
from pytest_witness.record import Opaque

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pytest_witness.record import Run

CLAIM = "times as fast as one process, by the clock"

Part: TypeAlias = Literal["serial", "program", "alone", "together", "control"]
SPIN: tuple[Part, ...] = ("serial", "program", "alone", "together")  #: of a round with our own control
GIVEN: tuple[Part, ...] = ("serial", "program", "control")  #: of a round with a program that is known to be good

MOST = 12  #: rounds: of so many, one may be on the other side
THAN = 1.1  #: a speedup below this is none that anybody would start processes for
_LEAST_CPU = 0.05  # seconds of CPU time of the serial work: of less, calling and starting is most
_MORE = 2.0  # times the program's CPU time: a serial work that takes more than this is another work


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round: the run of each part, in the order in which they were made."""

    runs: dict[Part, Run]

    def seconds(self, part: Part) -> float:
        """Return how long a part took, from its call to its return."""
        run = self.runs[part]
        return max(1e-9, (run.returned or 0.0) - (run.called or 0.0))

    @property
    def gain(self) -> float:
        """How many times as fast as the serial work the program was."""
        return self.seconds("serial") / self.seconds("program")

    @property
    def control(self) -> float:
        """How many times as fast as in one process the control was."""
        if "control" in self.runs:
            return self.seconds("serial") / self.seconds("control")
        return self.seconds("alone") / self.seconds("together")


@dataclass(frozen=True, slots=True, eq=False, repr=False, kw_only=True)
class Measured(Evidence):
    """How many times as fast as the same work in one process a program was, at the median of all rounds.

    Attributes:
        interval: in which the true median is, with 95 % certainty; infinite when there were too few rounds.
        control: how many times as fast as in one process the control was, at the median; None without any round.
        than: the speedup that the verdict is about: proved when it was more, refuted when it was less.
        rounds: how many there were.
        cores: numbers of the cores that all ran on.
        seed: of the order in each round.
        foreign: the share of these cores' time that others took, from 0 to 1; None where nobody knows.
    """

    interval: tuple[float, float] = (0.0, math.inf)
    control: float | None = None
    than: float = THAN
    rounds: int = 0
    cores: tuple[int, ...] = ()
    seed: int | None = None
    foreign: float | None = None

    __hash__ = None  # compares by value

    def line(self) -> str:
        """Tell it in a sentence."""
        if self.value is None or not self.rounds:
            return f"By the clock: {self.reasons[0]}"
        return f"By the clock: {self.value:.2f} times as fast ({self.verdict}{_within(self.interval)})."


def orders(parts: tuple[Part, ...], seed: int) -> Iterator[tuple[Part, ...]]:
    """Yield the order of the parts for one round after the other, without end."""
    chance = random.Random(seed)  # noqa: S311  # nothing is to be kept secret
    while True:
        yield tuple(chance.sample(parts, len(parts)))


def answer(rounds: Sequence[Round], than: float) -> Verdict | None:
    """Return what is known after these rounds of whether the program is more than so many times as fast; None: nothing.

    It may be asked after each round, and is final.
    """
    threshold = math.log(than)
    control = side([math.log(one.control) for one in rounds], threshold)
    program = side([math.log(one.gain) for one in rounds], threshold)
    if control < 0:
        return Verdict.INCONCLUSIVE
    if control == 0 or program == 0:
        return None
    return Verdict.PROVED if program > 0 else Verdict.REFUTED


def fault(one: Round) -> str | None:
    """Say why a round shows nothing, whatever its times are; None when it can show something."""
    for part, run in one.runs.items():
        problem = unfinished(run)
        if problem is not None:
            return problem if part == "program" else f"{_NAMES[part]}: {problem}"
        if run.called is None or run.returned is None:
            return f"{_NAMES[part]} is no function whose call could be timed."
    serial, program = one.runs["serial"], one.runs["program"]
    used, spent = _spent(serial), _spent(program)
    if used < _LEAST_CPU:
        return f"In one process the work took {_seconds(used)} of CPU time: too little to time it."
    if used > _MORE * spent:
        return (
            f"The serial work took {_seconds(used)} of CPU time, and {program.entry} {_seconds(spent)} in all its"
            " processes: the serial work is another one, or is done badly, so it is nothing to compare with."
        )
    if not same(serial.value, program.value):
        return f"{program.entry} returned another value than the serial work, so they do not do the same."
    return None


_NAMES: dict[Part, str] = {
    "serial": "The serial work",
    "program": "The program",
    "alone": "The control, alone",
    "together": "The control, together",
    "control": "The control",
}


def measured(
    rounds: Sequence[Round], *, than: float = THAN, seed: int | None = None, more: Sequence[str] = ()
) -> Measured:
    """Return the evidence of these rounds.

    Args:
        rounds: in their order; at least one.
        than: the speedup that the verdict is about.
        seed: of the order in each round.
        more: what else is to be told, such as why there were no more rounds.
    """
    runs = tuple(one.runs["program"] for one in rounds)
    problem = fault(rounds[-1])
    if problem is not None:
        broken = unfinished(runs[-1]) is not None
        return unmeasured(problem, refuted=broken, than=than, runs=runs, seed=seed)
    gains = [math.log(one.gain) for one in rounds]
    low, high = interval(gains)
    control = _median(one.control for one in rounds)
    verdict = answer(rounds, than) or Verdict.INCONCLUSIVE
    bounds = math.exp(low), math.exp(high)
    value = round(_median(one.gain for one in rounds), 2)
    made = "1 round" if len(rounds) == 1 else f"{len(rounds)} rounds"
    told = [f"In {made} (seed {seed}) it was {value:.2f} times as fast, at the median{_within(bounds)}."]
    told += _of_control(rounds, control, than, verdict)
    return Measured(
        CLAIM,
        value,
        verdict,
        (*told, *more),
        runs=runs,
        interval=bounds,
        control=round(control, 2),
        than=than,
        rounds=len(rounds),
        cores=runs[-1].cores,
        seed=seed,
        foreign=_foreign(rounds),
    )


def unmeasured(
    reason: str,
    *,
    refuted: bool = False,
    than: float = THAN,
    runs: tuple[Run, ...] = (),
    seed: int | None = None,
) -> Measured:
    """Return the evidence where there is no figure: inconclusive, unless the program itself has failed."""
    verdict = Verdict.REFUTED if refuted else Verdict.INCONCLUSIVE
    return Measured(CLAIM, None, verdict, (reason,), runs=runs, than=than, seed=seed)


def same(one: object, other: object) -> bool:
    """Tell whether two values are equal, but for rounding: who adds in another order gets other last digits."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12) or (math.isnan(one) and math.isnan(other))
    if isinstance(one, list | tuple) and type(one) is type(other):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other or (isinstance(one, Opaque) and isinstance(other, Opaque))


def _median(values: Iterable[float]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _of_control(rounds: Sequence[Round], control: float, than: float, verdict: Verdict) -> list[str]:
    """Tell how the control did, and what took the cores when it was too little."""
    passed = side([math.log(one.control) for one in rounds], math.log(than))
    told = f"The control was {control:.2f} times as fast as in one process"
    if passed > 0:
        open_yet = verdict is Verdict.INCONCLUSIVE
        more = [f"Whether it is more than {than:g} is still open.", *_takers(rounds)] if open_yet else []
        return [f"{told}.", *more]
    return [f"{told}: that is not shown to be more than {than:g} here and now, so nothing is.", *_takers(rounds)]


def _takers(rounds: Sequence[Round]) -> list[str]:
    """Tell who took the cores."""
    told = []
    foreign = _foreign(rounds)
    if foreign is not None:
        told.append(f"Others took {foreign:.0%} of the time of {_cores(rounds[-1].runs['program'].cores)} meanwhile.")
    processes = [process for one in rounds for run in one.runs.values() for process in run.processes]
    used = sum(process.cpu_seconds or 0.0 for process in processes)
    waited = sum(process.wait_seconds or 0.0 for process in processes)
    if used and any(process.wait_seconds is not None for process in processes):
        told.append(f"Of the time that was asked for, {waited / (used + waited):.0%} went by in waiting for a core.")
    return told


def _foreign(rounds: Sequence[Round]) -> float | None:
    """Return the share of the cores' time that others took during all runs; None where it is not known."""
    runs = [run for one in rounds for run in one.runs.values()]
    there = sum(run.ended * len(run.cores) for run in runs)
    if not there or any(run.foreign_seconds is None for run in runs):
        return None
    return min(1.0, sum(run.foreign_seconds or 0.0 for run in runs) / there)


def _spent(run: Run) -> float:
    """Return the CPU time of all processes, the main one's from the call to the return."""
    root = run.root.cpu_seconds or 0.0 if run.root is not None else 0.0
    end = root if run.return_seconds is None else run.return_seconds
    return max(0.0, cpu_seconds(run) - root + end - (run.import_seconds or 0.0))


def _within(bounds: tuple[float, float]) -> str:
    low, high = bounds
    return f", with {1 - ALPHA:.0%} certainty from {low:.2f} to {high:.2f}" if math.isfinite(high) and low > 0 else ""


def _cores(numbers: tuple[int, ...]) -> str:
    return f"{'core' if len(numbers) == 1 else 'cores'} {', '.join(map(str, numbers))}"


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.3g} ms"  # noqa: PLR2004  # as people write it
