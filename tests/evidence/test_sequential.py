"""The sequential test: its e-values are right, and looking after each measurement does not make it err more often."""

import math
import random

import pytest

from pytest_witness.evidence.sequential import ALPHA, LEAST, e_value, interval, needed, side

SEQUENCES = 4_000


@pytest.mark.parametrize("count", [0, 1, 2, 7, 30, 200])
def test_the_e_value_is_fair(count):
    """Under a fair coin an e-value is 1 on average, whatever the number of tosses."""
    total = sum(math.comb(count, above) * e_value(above, count) for above in range(count + 1))
    assert total / 2**count == pytest.approx(1)


@pytest.mark.parametrize(("count", "above", "value"), [(0, 0, 1), (1, 1, 1), (2, 2, 1.5), (7, 7, 26.8125), (2, 1, 0.5)])
def test_e_values(count, above, value):
    """Some e-values, calculated by hand; those above and those below the threshold are the same to it."""
    assert e_value(above, count) == pytest.approx(value)
    assert e_value(count - above, count) == pytest.approx(value)


def test_how_many_are_needed():
    """Seven of seven decide, six of six do not; one on the other side is made up for by the twelfth."""
    assert [needed(count) for count in (0, 6, 7, 8, 11, 12)] == [None, None, 7, 8, 11, 11]
    assert next(count for count in range(100) if needed(count) is not None) == LEAST
    assert needed(4, alpha=0.5) == 4
    assert 55 < needed(100) < 75


def test_intervals():
    """The interval is from one of the values to another, and closed: a threshold at its end is not excluded."""
    assert interval([]) == interval([1.0] * 6) == (-math.inf, math.inf)
    assert interval([3, 1, 2, 7, 5, 4, 6]) == (1, 7)
    assert interval(range(12)) == (1, 10)
    assert interval([5.0] * 7) == (5, 5)
    assert [side(range(1, 8), threshold) for threshold in (0.9, 1, 4, 7, 7.1)] == [1, 0, 0, 0, -1]


def stops(draw, threshold, *, most):
    """Look after each measurement, and return the first answer, or 0 when there was none."""
    values = []
    for _ in range(most):
        values.append(draw())
        answer = side(values, threshold)
        if answer:
            return answer
    return 0


DRAWS = {
    "normal": lambda chance: chance.gauss(0, 1),
    "skewed": lambda chance: chance.expovariate(1) - math.log(2),
    "heavy tails": lambda chance: math.tan(math.pi * (chance.random() - 0.5)),
    "two heaps": lambda chance: chance.choice((-1, 1)) * (1 + chance.random()),
    "ties": lambda chance: chance.choice((-1.0, 0.0, 0.0, 1.0)),
}


@pytest.mark.parametrize("most", [12, 60])
@pytest.mark.parametrize("name", DRAWS)
def test_errors_are_as_rare_as_promised(name, most):
    """Where the threshold is the median, an answer is an error: it comes in at most 5 % of thousands of sequences."""
    chance = random.Random(f"{name} {most}")
    answers = [stops(lambda: DRAWS[name](chance), 0.0, most=most) for _ in range(SEQUENCES // (1 + most // 30))]
    assert sum(answer != 0 for answer in answers) <= ALPHA * len(answers)
    below = [stops(lambda: DRAWS[name](chance), 0.1, most=most) for _ in range(SEQUENCES // (1 + most // 30))]
    assert sum(answer > 0 for answer in below) <= ALPHA * len(below)


def test_an_ordinary_test_would_err_more_often():
    """The usual test of a fair coin errs far more often when one looks after each toss, so that it will not do."""
    chance = random.Random(3)

    def usual():
        above = 0
        for count in range(1, 61):
            above += chance.random() < 0.5
            if count >= LEAST and abs(above - count / 2) > 1.96 * math.sqrt(count) / 2:
                return True
        return False

    assert sum(usual() for _ in range(SEQUENCES)) > 3 * ALPHA * SEQUENCES


@pytest.mark.parametrize("spread", [0.05, 0.3])
def test_clear_answers_come_soon(spread):
    """What is well above the threshold is nearly always found out in twelve measurements, mostly in seven."""
    chance = random.Random(spread)
    answers = [stops(lambda: chance.gauss(0.5, spread), 0.1, most=12) for _ in range(1000)]
    assert answers.count(1) > (999 if spread < 0.1 else 700)
    assert answers.count(-1) == 0
