"""Create a process, get its answer back, and let three share the work. README.md is the lesson."""

from collections.abc import Sequence

# TODO: import multiprocessing.


def cube(x: int) -> int:
    """Return `x` to the power of three."""
    # TODO: compute it. There is no process in this function.
    raise NotImplementedError("cube")


# TODO: a new process throws away what its function returns. Write a function here that sends the cube back instead.


def cube_in_process(x: int) -> int:
    """Return the cube of `x`, computed in exactly one new process."""
    # TODO: start a process, get the cube that it sends, wait for its end, and return the cube.
    raise NotImplementedError("cube_in_process")


def cubes(numbers: Sequence[int], processes: int = 3) -> list[int]:
    """Return the cubes in the order of `numbers`, computed by a pool of as many workers as `processes` says."""
    # TODO: open a pool, and let its workers compute.
    raise NotImplementedError("cubes")


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
