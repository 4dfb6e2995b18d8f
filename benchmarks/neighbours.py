"""Busy neighbours, and how sure a count is: what the measurements of accuracy share."""

import contextlib
import multiprocessing
import os
from collections.abc import Iterator


def _compute_for_ever() -> None:
    # A session of its own: else Linux counts all of them as one when it shares out the cores (sched(7), autogroup).
    os.setsid()
    while True:
        sum(number * number for number in range(10_000))


@contextlib.contextmanager
def busy(count: int) -> Iterator[None]:
    """Keep so many processes computing without a pause."""
    neighbours = [multiprocessing.Process(target=_compute_for_ever, daemon=True) for _ in range(count)]
    for neighbour in neighbours:
        neighbour.start()
    try:
        yield
    finally:
        for neighbour in neighbours:
            neighbour.kill()
            neighbour.join()


def upper_bound(wrong: int, runs: int, level: float = 0.95) -> float:
    """Return the largest rate at which as few as `wrong` of `runs` would still be seen in 5 % of cases, one-sided.

    Clopper and Pearson, Biometrika 26, 1934.
    """
    if wrong >= runs:
        return 1.0
    low, high = wrong / runs, 1.0
    for _ in range(60):
        rate = (low + high) / 2
        if _at_most(wrong, runs, rate) > 1 - level:
            low = rate
        else:
            high = rate
    return high


def _at_most(wrong: int, runs: int, rate: float) -> float:
    """Return the binomial probability of at most `wrong` in `runs`."""
    term = total = (1 - rate) ** runs
    for k in range(1, wrong + 1):
        term *= (runs - k + 1) / k * rate / (1 - rate)
        total += term
    return total
