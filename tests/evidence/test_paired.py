"""Rounds by the clock: what follows from them, what does not, and how often that is wrong."""

import dataclasses
import math
import random

import pytest

from pytest_witness.evidence import Verdict
from pytest_witness.evidence.paired import (
    GIVEN,
    MOST,
    SPIN,
    Round,
    answer,
    fault,
    measured,
    orders,
    same,
    unmeasured,
)
from pytest_witness.evidence.sequential import LEAST
from pytest_witness.record import Opaque

SEQUENCES = 2_000
SLOW = "was 1.00 times as fast as in one process: that is not shown to be more than"
BAD = "the serial work is another one, or is done badly, so it is nothing to compare with."


@pytest.fixture
def timed(run):
    """Make a run that took so many seconds from its call, and this CPU time."""

    def make(seconds, cpu=0.5, **fields):
        made = {"called": 0.1, "returned": 0.1 + seconds, "ended": 0.2 + seconds, "cores": (0, 1)}
        return run(root_cpu=cpu, **{**made, "import_seconds": 0.0, "foreign_seconds": 0.0, **fields})

    return make


@pytest.fixture
def make_round(timed):
    """Make a round of these gains: of the program, and of the control; further fields are those of the program."""

    def make(gain, control=1.9, *, given=False, **fields):
        runs = {"serial": timed(1.0), "program": timed(1 / gain, **fields)}
        if given:
            return Round(runs={**runs, "control": timed(1 / control)})
        return Round(runs={**runs, "alone": timed(0.4), "together": timed(0.4 / control)})

    return make


def rounds_of(make_round, gains, controls=1.9):
    """Return rounds of these gains."""
    each = [controls] * len(gains) if isinstance(controls, float) else controls
    return [make_round(gain, control) for gain, control in zip(gains, each, strict=True)]


@pytest.mark.parametrize("given", [False, True])
def test_a_round(make_round, given):
    """Its gains are the ratios of times from call to return, with our control or with a given one."""
    one = make_round(1.6, 1.9, given=given)
    assert (one.gain, one.control) == (pytest.approx(1.6), pytest.approx(1.9))
    assert one.seconds("serial") == pytest.approx(1.0)


@pytest.mark.parametrize("parts", [SPIN, GIVEN])
def test_orders(parts):
    """The order of each round is drawn anew, the same again from the same seed; each part is first equally often."""
    drawn = [order for order, _ in zip(orders(parts, 7), range(2_000), strict=False)]
    assert drawn == [order for order, _ in zip(orders(parts, 7), range(2_000), strict=False)]
    assert drawn != [order for order, _ in zip(orders(parts, 8), range(2_000), strict=False)]
    assert {tuple(sorted(order)) for order in drawn} == {tuple(sorted(parts))}
    assert len(set(drawn)) == math.factorial(len(parts))
    for part in parts:
        assert sum(order[0] == part for order in drawn) == pytest.approx(2_000 / len(parts), rel=0.1)


ANSWERS = {
    "faster": ([1.5] * 7, 1.9, Verdict.PROVED),
    "not faster": ([1.0] * 7, 1.9, Verdict.REFUTED),
    "slower": ([0.3] * 7, 1.9, Verdict.REFUTED),
    "too few rounds": ([1.5] * 6, 1.9, None),
    "one on the other side": ([1.5] * 6 + [1.0], 1.9, None),
    "one on the other side of twelve": ([1.5] * 6 + [1.0] + [1.5] * 5, 1.9, Verdict.PROVED),
    "the control is not faster": ([1.5] * 7, 1.0, Verdict.INCONCLUSIVE),
    "neither is faster": ([1.0] * 7, 1.0, Verdict.INCONCLUSIVE),
    "the control is still open": ([1.5] * 7, [1.9] * 6 + [1.0], None),
    "just as much as asked for": ([1.1] * 7, 1.9, None),
}


@pytest.mark.parametrize(("gains", "controls", "verdict"), ANSWERS.values(), ids=ANSWERS)
def test_answers(make_round, gains, controls, verdict):
    """There is an answer when both are decided, or when the control is not faster; and none before."""
    assert answer(rounds_of(make_round, gains, controls), 1.1) == verdict


def test_what_is_told_of_a_faster_program(make_round):
    """The evidence has median, interval and control, and tells them in words."""
    gains = [1.5, 1.7, 1.6, 1.62, 1.58, 1.8, 1.4]
    evidence = measured(rounds_of(make_round, gains), seed=7, more=("And more.",))
    assert evidence
    assert (evidence.value, evidence.rounds, evidence.control, evidence.cores) == (1.6, 7, 1.9, (0, 1))
    assert evidence.interval == (pytest.approx(1.4), pytest.approx(1.8))
    assert (evidence > 1.5, evidence > 1.7, evidence.foreign) == (True, False, 0)
    assert len(evidence.runs) == 7
    assert evidence.reasons == (
        "In 7 rounds (seed 7) it was 1.60 times as fast, at the median, with 95% certainty from 1.40 to 1.80.",
        "The control was 1.90 times as fast as in one process.",
        "And more.",
    )
    assert evidence.line() == "By the clock: 1.60 times as fast (proved, with 95% certainty from 1.40 to 1.80)."
    assert evidence.summary()["verdict"] == "proved"


def test_what_is_told_of_a_busy_machine(make_round):
    """When the control is no faster, it is said what took the cores."""
    busy = {"foreign_seconds": 1.2, "ended": 1.0}
    rounds = []
    for one in rounds_of(make_round, [1.0] * 7, 1.0):
        runs = {part: dataclasses.replace(run, **busy) for part, run in one.runs.items()}
        processes = tuple(dataclasses.replace(process, wait_seconds=1.5) for process in runs["serial"].processes)
        rounds.append(Round(runs={**runs, "serial": dataclasses.replace(runs["serial"], processes=processes)}))
    evidence = measured(rounds, than=1.3)
    assert (evidence.verdict, evidence.value, evidence.foreign) == (Verdict.INCONCLUSIVE, 1.0, pytest.approx(0.6))
    assert evidence.reasons[1:] == (
        f"The control {SLOW} 1.3 here and now, so nothing is.",
        "Others took 60% of the time of cores 0, 1 meanwhile.",
        "Of the time that was asked for, 43% went by in waiting for a core.",
    )


def test_what_is_told_when_it_is_open(make_round):
    """Too few rounds give no interval, and the question stays open; a control that passed is no part of that."""
    evidence = measured(rounds_of(make_round, [1.5, 1.6]))
    assert (evidence.verdict, evidence.interval) == (Verdict.INCONCLUSIVE, (0, math.inf))
    assert evidence.reasons[0] == "In 2 rounds (seed None) it was 1.55 times as fast, at the median."
    twelve = measured(rounds_of(make_round, [1.0, 1.5] * 6))
    assert twelve.verdict is Verdict.INCONCLUSIVE
    assert "Whether it is more than 1.1 is still open." in twelve.reasons


def test_where_nobody_tells_what_others_took(make_round):
    """Where the system does not tell who had the cores, nothing is said of it."""
    evidence = measured([make_round(1.0, 1.0, foreign_seconds=None, cores=())])
    assert evidence.foreign is None
    assert len(evidence.reasons) == 2


FAULTS = {
    "no CPU time": (
        ("serial", {"cpu": 0.001}),
        "In one process the work took 1 ms of CPU time: too little to time it.",
    ),
    "another work": (
        ("serial", {"cpu": 2.0}),
        f"The serial work took 2.00 s of CPU time, and f 0.50 s in all its processes: {BAD}",
    ),
    "another value": (
        ("serial", {"value": [1]}),
        "f returned another value than the serial work, so they do not do the same.",
    ),
    "serial work that fails": (
        ("serial", {"outcome": "deadline", "deadline": 2.5}),
        "The serial work: f was not done after 2.5 s and was stopped.",
    ),
    "a control that fails": (
        ("together", {"outcome": "deadlock"}),
        "The control, together: f could never have gone on: every process waited for another, for ever.",
    ),
    "a script": (("program", {"called": None}), "The program is no function whose call could be timed."),
}


@pytest.mark.parametrize(("changed", "told"), FAULTS.values(), ids=FAULTS)
def test_rounds_that_show_nothing(make_round, timed, changed, told):
    """Where the parts cannot be compared, that is inconclusive, in one clear sentence."""
    part, fields = changed
    one = make_round(1.5)
    one = Round(runs={**one.runs, part: timed(1.0, **fields)})
    assert fault(one) == told
    evidence = measured([one])
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.INCONCLUSIVE, (told,))
    assert evidence.line() == f"By the clock: {told}"


def test_a_program_that_fails(make_round, unfinished_run):
    """A program that does not return is refuted, and a comparison with nothing does not hold."""
    broken, told = unfinished_run
    evidence = measured([Round(runs={**make_round(1.5).runs, "program": broken})])
    assert (evidence.value, evidence.verdict) == (None, Verdict.REFUTED)
    assert evidence.reasons[0].startswith(told)
    assert not evidence > 0


def test_importing_is_not_the_work(make_round, timed):
    """What the serial work's module costs to import, and its interpreter to end, is no part of the work."""
    one = make_round(1.5)
    with_imports = timed(1.0, cpu=7.0, import_seconds=4.5, return_seconds=5.0)
    assert fault(Round(runs={**one.runs, "serial": with_imports})) is None


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ([1, 2], [1, 2], True),
        ([1, 2], [2, 1], False),
        ([1, 2], (1, 2), False),
        ([0.1 + 0.2, 1.0], [0.3, 1.0], True),
        ([[0.1 + 0.2]], [[0.3]], True),
        ([0.3], [0.31], False),
        (math.nan, math.nan, True),
        (Opaque("C", "c", ""), Opaque("C", "d", ""), True),
        (None, None, True),
        ("1", 1, False),
    ],
)
def test_same(one, other, equal):
    """Sums may differ in their last digits; what is no plain data cannot be compared and is let pass."""
    assert same(one, other) is equal


def test_unmeasured():
    """Where nothing was timed there is no figure and a reason."""
    evidence = unmeasured("No cores.", than=2.0)
    assert (evidence.value, evidence.verdict, evidence.than) == (None, Verdict.INCONCLUSIVE, 2.0)
    assert unmeasured("It broke.", refuted=True).verdict is Verdict.REFUTED
    assert evidence.line() == "By the clock: No cores."


class Machine:
    """A machine whose speed wanders, and now and then stands still; it takes the time of one part after the other."""

    def __init__(self, seed, gain, control, *, drift=0.0, hiccups=0.1):
        self.chance = random.Random(seed)
        self.seconds = {"serial": 1.0, "program": 1 / gain, "alone": 1.0, "together": 1 / control}
        self.slowness = 1.0
        self.drift = drift
        self.hiccups = hiccups

    def time(self, part):
        """Return how long a part takes now."""
        self.slowness *= 1 + self.drift * self.chance.random()
        hiccup = 3.0 if self.chance.random() < self.hiccups else 1.0
        return self.seconds[part] * self.slowness * hiccup * self.chance.lognormvariate(0, 0.1)

    def asked(self, than):
        """Make rounds until there is an answer."""
        rounds = []
        for order in orders(SPIN, self.chance.randrange(1 << 30)):
            rounds.append(Stub({part: self.time(part) for part in order}))
            verdict = answer(rounds, than)
            if verdict is not None or len(rounds) == MOST:
                return verdict
        return None


class Stub:
    """A round of nothing but times."""

    def __init__(self, seconds):
        self.gain = seconds["serial"] / seconds["program"]
        self.control = seconds["alone"] / seconds["together"]


@pytest.mark.parametrize(
    ("gain", "than", "drift"),
    [(1.0, 1.0, 0.0), (1.0, 1.1, 0.0), (1.3, 1.3, 0.0), (1.0, 1.0, 0.3), (1.0, 1.1, 0.3)],
)
def test_false_alarms_are_rare(gain, than, drift):
    """Of thousands of programs that are no faster than asked for, at most 5 % are called faster.

    Of equals this holds on a machine that gets slower and slower as well, for the order is random.
    """
    verdicts = [Machine(seed, gain, 1.9, drift=drift).asked(than) for seed in range(SEQUENCES)]
    assert verdicts.count(Verdict.PROVED) <= 0.05 * SEQUENCES


@pytest.mark.parametrize(("hiccups", "least"), [(0.0, 499), (0.03, 400), (0.1, 250)])
def test_what_is_faster_is_seldom_missed(hiccups, least):
    """Of programs that are clearly faster, most are proved in twelve rounds, and nearly none is refuted."""
    verdicts = [Machine(seed, 1.8, 1.9, hiccups=hiccups).asked(1.1) for seed in range(500)]
    assert verdicts.count(Verdict.PROVED) >= least
    assert verdicts.count(Verdict.REFUTED) <= 0.05 * 500


@pytest.mark.parametrize("gain", [1.0, 1.8])
def test_nothing_is_concluded_on_a_machine_that_gives_nobody_a_speedup(gain):
    """Where the control is no faster, programs are neither proved nor refuted, but for 5 %."""
    verdicts = [Machine(seed, gain, 1.0).asked(1.1) for seed in range(500)]
    assert verdicts.count(Verdict.PROVED) + verdicts.count(Verdict.REFUTED) <= 0.05 * 500


def test_the_least_number_of_rounds():
    """Seven rounds are needed at least, and there are no more than twelve."""
    assert (LEAST, MOST) == (7, 12)
