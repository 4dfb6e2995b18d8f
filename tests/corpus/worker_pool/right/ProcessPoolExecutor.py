from __future__ import annotations

import math
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor


def square_root(x: float) -> float:
    """Return the square root of x."""
    return math.sqrt(x)


def square_roots(numbers: Iterable[float], processes: int = 8) -> list[float]:
    """Return the square roots of the numbers, in the same order.

    All tasks are handed to the executor first; only then do we ask for the
    results, so the workers can be busy side by side.
    """
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures: list[Future[float]] = [executor.submit(square_root, x) for x in numbers]
        return [future.result() for future in futures]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
