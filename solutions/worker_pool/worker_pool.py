"""A pool of eight workers for fifty numbers. README.md is the lesson."""

import math  # changed: imported
import multiprocessing  # changed: imported
from collections.abc import Sequence


def square_root(x: float) -> float:
    """Return the square root of `x`."""
    return math.sqrt(x)  # changed: computed


def square_roots(numbers: Sequence[float], processes: int = 8) -> list[float]:
    """Return the square roots in the order of `numbers`, computed by a pool of as many workers as `processes` says."""
    # changed: the pool has the number of workers that was asked for, and `map` returns the roots in order
    with multiprocessing.Pool(processes) as pool:
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
