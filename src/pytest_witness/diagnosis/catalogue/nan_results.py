"""Results are no numbers: nan."""

import math

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_MOST = 100_000


def signs(case: Case) -> Found | None:
    """There is a nan in the value."""
    count = _count(case.run.value)
    return Found(CERTAIN, {"count": count, "function": case.function or "?"}) if case.graded and count else None


def _count(value: object) -> int:
    if isinstance(value, float):
        return int(math.isnan(value))
    if isinstance(value, dict):
        return sum(map(_count, list(value.values())[:_MOST]))
    return sum(map(_count, list(value)[:_MOST])) if isinstance(value, list | tuple) else 0


MISCONCEPTION = Misconception(
    slug="nan-results",
    question="What is nan?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="{function} returned nan {count} times: not a number.",
    why="nan is what remains where a calculation has no result, as infinity minus infinity. It equals nothing, "
    "not even itself, and whatever is computed with it is nan as well.",
    step="Print what the calculation gets and gives, for one number, and find the step that makes the first nan.",
    wrong="""
from multiprocessing import Pool


def mean(total, count):
    return total / count if count else float("nan")


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.starmap(mean, [(10, 0), (20, 0)]))
""",
    right="""
from multiprocessing import Pool


def mean(total, count):
    return total / count


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.starmap(mean, [(10, 2), (20, 4)]))
""",
    asked=True,
    example={"count": 2, "function": "roots"},
    symptoms=("nan",),
)
