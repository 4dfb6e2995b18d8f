"""A pool of eight workers for fifty numbers. README.md is the lesson."""

from collections.abc import Sequence

# TODO: import multiprocessing.


def square_root(x: float) -> float:
    """Return the square root of `x`."""
    # TODO: compute it. There is no process in this function.
    raise NotImplementedError("square_root")


def square_roots(numbers: Sequence[float], processes: int = 8) -> list[float]:
    """Return the square roots in the order of `numbers`, computed by a pool of as many workers as `processes` says."""
    # TODO: open a pool, and let its workers compute.
    raise NotImplementedError("square_roots")


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
