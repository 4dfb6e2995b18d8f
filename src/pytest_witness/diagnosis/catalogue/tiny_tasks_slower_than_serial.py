"""Tasks so small that handing them out takes longer than doing them."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_READINGS = 3  # of the clock, for two measurements
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
_SERIAL = re.compile(
    r"\b(serial|serially|sequential|sequentially|one by one|loop|normal|plain|single|without)\b", re.IGNORECASE
)
_PARALLEL = re.compile(r"\b(parallel|pool|processes|multiprocessing|workers|multi|with)\b", re.IGNORECASE)


def signs(case: Case) -> Found | None:
    """The main program measured both ways, tells that the pool took longer, and the pool is right."""
    if not case.workers or case.run.outcome not in ("returned", "exited") or case.troubles:
        return None
    if len(case.code.clocks) < _READINGS or not case.code.mapped:
        return None
    alone, together = _told(case, _SERIAL, _PARALLEL), _told(case, _PARALLEL, _SERIAL)
    if alone is None or together is None or together < 2 * alone:
        return None
    line = case.code.mapped[0].line
    return Found(LIKELY, {"line": line, "alone": alone, "together": together, "count": len(case.workers)})


def _told(case: Case, word: re.Pattern[str], other: re.Pattern[str]) -> float | None:
    """Return the only number in a line of the main program that has this word and not the other."""
    for line in case.main_lines:
        numbers = _NUMBER.findall(line)
        if word.search(line) and not other.search(line) and len(numbers) == 1:
            return float(numbers[0])
    return None


MISCONCEPTION = Misconception(
    slug="tiny-tasks-slower-than-serial",
    question="Are more processes always faster?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="The results are right, and the pool of line {line} took {together} where the plain loop took {alone}.",
    why="Starting workers and sending each task there and its result back costs time. When a task takes less than its "
    "postage, a pool is slower than a loop.",
    step="Give each task more to do, or let map send many at once with a larger chunksize on line {line}.",
    wrong="""
import time
from multiprocessing import Pool


def double(number):
    return number * 2


if __name__ == "__main__":
    a = time.perf_counter()
    one_by_one = [double(number) for number in range(3000)]
    b = time.perf_counter()
    with Pool(2) as pool:
        results = pool.map(double, range(3000), chunksize=1)
    c = time.perf_counter()
    print(f"serial {b - a:.5f}")
    print(f"parallel {c - b:.5f}")
""",
    right="""
import time
from multiprocessing import Pool


def double(number):
    return number * 2


if __name__ == "__main__":
    begin = time.perf_counter()
    with Pool(2) as pool:
        results = pool.map(double, range(3000), chunksize=500)
    print(f"parallel {time.perf_counter() - begin:.5f}")
""",
    symptoms=("it is slower than before", "it is not faster"),
)
