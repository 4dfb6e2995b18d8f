"""The fixture `speedup`: what structure and cost allow, and, where the serial work is given, what the clock shows."""

from __future__ import annotations

import dataclasses
import math
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

import pytest

from pytest_witness import stage
from pytest_witness.evidence import Measured, Speedup, at_work_at_once, logical_speedup, paired
from pytest_witness.evidence.sequential import LEAST
from pytest_witness.machine import LeaseTimeoutError, budget
from pytest_witness.stage import Gate
from pytest_witness.submission import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.evidence.paired import Part, Round
    from pytest_witness.plugin.bench import Bench
    from pytest_witness.record import Run
    from pytest_witness.stage import StartMethod

    Timed: TypeAlias = Callable[[tuple[int, ...]], Run]

WITHIN = 20.0  #: seconds for all rounds; of a workload of some tenths of a second, seven take about eight
_SPINNING = Path(stage.__file__).parent / "control" / "spinning.py"
_MOST_SPINNING = 8  # processes of the control: with more of them, each would have next to nothing to do


class AsksSpeedup(Protocol):
    """The `speedup` fixture."""

    def __call__(
        self,
        entry: Entry | Callable[..., object],
        *args: object,
        at: str = "work",
        cores: int | None = None,
        serial: Entry | Callable[..., object] | None = None,
        control: Entry | Callable[..., object] | None = None,
        than: float = paired.THAN,
        within: float = WITHIN,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Speedup:
        """Run `entry` twice, with a gate and measured; all other arguments are the entry's own.

        Args:
            at: where those who are at work at once are counted (see `separate_processes`); at the door of the work
                function, a lock around its calls shows.
            cores: on how many cores; None for as many as can be at work at once.
            serial: what does the same work in one process, called with the same arguments: then it is timed, too.
            control: a program that is known to be fast, called likewise; None for work of our own that shares nothing.
            than: the speedup that the measured evidence proves or refutes.
            within: seconds for all rounds.
        """


@dataclasses.dataclass(frozen=True, slots=True)
class _Call:
    """How the program is called, and all that is compared with it."""

    bench: Bench
    args: tuple[object, ...]
    kwargs: dict[str, object]
    start_method: StartMethod | None
    deadline: float | None

    def parts(
        self,
        entry: Entry | Callable[..., object],
        serial: Entry | Callable[..., object],
        control: Entry | Callable[..., object] | None,
        count: int,
    ) -> dict[Part, Timed]:
        """Return what runs each part of a round, on cores that are given."""
        if control is not None:
            return {"serial": self._same(serial), "program": self._same(entry), "control": self._same(control)}
        spinning = min(count, _MOST_SPINNING)
        return {
            "serial": self._same(serial),
            "program": self._same(entry),
            "alone": self._spin("alone", spinning),
            "together": self._spin("together", spinning),
        }

    def _same(self, what: Entry | Callable[..., object]) -> Timed:
        """Return what calls something with the program's own arguments."""
        method, limit = self.start_method, self.deadline
        return lambda cores: self.bench.run(
            what, self.args, self.kwargs, start_method=method, deadline=limit, timed=True, cores=cores
        )

    def _spin(self, function: str, count: int) -> Timed:
        file = _SPINNING
        entry = Entry(name=f"spinning {function}", file=file, folder=file.parent, module=file.stem, function=function)
        return lambda cores: self.bench.run(entry, (count,), {}, timed=True, cores=cores)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What is to be timed, and for how long."""

    parts: dict[Part, Timed]
    than: float
    within: float

    def ask(self, cores: tuple[int, ...], more: tuple[str, ...]) -> Measured:
        """Make rounds until there is an answer, or no time for another."""
        seed = int.from_bytes(os.urandom(4), "big")
        rounds: list[Round] = []
        slowest = 0.0
        began = last = time.monotonic()
        for order in paired.orders(tuple(self.parts), seed):
            rounds.append(paired.Round(runs={part: self.parts[part](cores) for part in order}))
            now = time.monotonic()
            slowest, last = max(slowest, now - last), now
            if paired.fault(rounds[-1]) or paired.answer(rounds, self.than) or len(rounds) == paired.MOST:
                break
            missing = max(1, LEAST - len(rounds)) * slowest
            if now - began + missing > self.within:
                more = (*more, self._too_slow(len(rounds), slowest))
                break
        return paired.measured(rounds, than=self.than, seed=seed, more=more)

    def _too_slow(self, count: int, slowest: float) -> str:
        what = f"the {LEAST} that are needed" if count < LEAST else "another"
        cure = f"give less work, or more than within={self.within:.3g} seconds."
        return f"A round took up to {slowest:.1f} s, so that there was no time for {what}: {cure}"


@pytest.fixture
def speedup(witness_bench: Bench) -> AsksSpeedup:
    """Give evidence of how many times as fast as one process an entry can be, and, with `serial`, how many it was."""

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        at: str = "work",
        cores: int | None = None,
        serial: Entry | Callable[..., object] | None = None,
        control: Entry | Callable[..., object] | None = None,
        than: float = paired.THAN,
        within: float = WITHIN,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Speedup:
        __tracebackhide__ = True
        _check(cores, than, within, serial, control)
        held = witness_bench.run(entry, args, kwargs, start_method=start_method, deadline=deadline, gate=Gate(at=at))
        structure = at_work_at_once(held)
        run = witness_bench.run(entry, args, kwargs, start_method=start_method, deadline=deadline, measure=True)
        evidence = logical_speedup(structure, run, cores=cores)
        if serial is not None:
            count = _cores(cores or structure.value or 1)
            call = _Call(witness_bench, args, kwargs, start_method, deadline)
            parts = call.parts(entry, serial, control, count)
            question = _Question(parts=parts, than=than, within=witness_bench.at_most(within))
            found = _measured(witness_bench, evidence, question, count)
            witness_bench.keep(found)
            evidence = dataclasses.replace(evidence, measured=found, reasons=(*evidence.reasons, found.line()))
        return witness_bench.keep(evidence)

    return ask


def _check(cores: int | None, than: float, within: float, serial: object, control: object) -> None:
    __tracebackhide__ = True
    if cores is not None and cores < 1:
        raise ValueError(f"cores={cores!r}: give a number of cores from 1 on")
    if not 0 < than < math.inf:
        raise ValueError(f"than={than!r}: give a speedup above 0, as in 1.3")
    if not 0 < within < math.inf:
        raise ValueError(f"within={within!r}: give a number of seconds above 0, as in 20")
    if control is not None and serial is None:
        raise ValueError("control= is for a program that is timed: give serial= as well")


def _measured(bench: Bench, evidence: Speedup, question: _Question, count: int) -> Measured:
    """Time it on leased cores, where that can show anything."""
    if evidence.value is None:
        return paired.unmeasured(evidence.reasons[0], refuted=True, than=question.than)
    mine = budget()
    if not mine.shows_speedup:
        few = f"{mine.cores:.3g} core{'' if mine.cores <= 1 else 's'}"
        reason = f"This machine gives {few}, on which no two processes are faster than one."
        return paired.unmeasured(reason, than=question.than)
    try:
        with bench.lease(count) as lease:
            return question.ask(lease.cores, (lease.problem,) if lease.problem else ())
    except LeaseTimeoutError as error:
        return paired.unmeasured(f"The cores were in use: {error}.", than=question.than)


def _cores(wanted: int) -> int:
    """Return how many cores to take: as many as it can use, but two at least, and no more than there are."""
    return max(1, min(math.floor(budget().cores), max(2, wanted)))
