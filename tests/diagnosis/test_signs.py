"""Signs of single misconceptions that need a case made by hand."""

from pytest_witness.diagnosis import diagnose

LOOKED_UP = """
from multiprocessing import Pool

SQUARES = [(x, y) for x in range(9) for y in range(9)]

def squares(numbers):
    return [SQUARES[x] for x in numbers for y in numbers]
"""


def test_what_was_computed_when_the_file_was_loaded(case, run):
    """It is told by the name that is looked up, and never by one that a comprehension has for itself."""
    (told, *_) = diagnose(case(LOOKED_UP, run(), function="squares", exercise="worker_pool"))
    assert told.slug == "import-time-work"
    assert told.seen.startswith("squares started no process: it only looks up SQUARES, which line 3 computed")
