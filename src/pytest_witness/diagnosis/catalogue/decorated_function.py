"""A decorated function is handed over, and the decorator has put another function in its place."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.packing import sending
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """What could not be sent is the inner function of a decorator that is used in the file."""
    sent = sending(case)
    if sent is None or not sent.decorated:
        return None
    sure = CERTAIN if "<locals>" in sent.named.name else LIKELY
    return Found(sure, {"line": sent.line or "?", "inner": sent.named.short})


MISCONCEPTION = Misconception(
    slug="decorated-function",
    question="Why can my decorated function not be sent to a worker?",
    fix=Fix.STARTING,
    signs=signs,
    instead_of=("nested-function", "nested-target-process"),
    seen="Line {line} hands over a decorated function, and Python could not pickle it: what it found is "
    "{inner}, which is not what the file has under that name.",
    why="A decorator puts another function in the place of yours. A function travels by its name, and that of "
    "the new one leads nowhere.",
    step="Write @functools.wraps(...) above the inner function of your decorator, so that it keeps the name of yours.",
    wrong="""
from multiprocessing import Pool


def loud(function):
    def wrapper(item):
        print("working on", item)
        return function(item)

    return wrapper


@loud
def area(side):
    return side * side


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(area, [2, 3]))
""",
    right="""
import functools
from multiprocessing import Pool


def loud(function):
    @functools.wraps(function)
    def wrapper(item):
        print("working on", item)
        return function(item)

    return wrapper


@loud
def area(side):
    return side * side


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(area, [2, 3]))
""",
    symptoms=("Can't pickle local object", "Can't get local object", "it's not the same object as"),
)
