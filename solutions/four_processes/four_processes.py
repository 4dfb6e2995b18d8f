"""Four processes at once, each printing a number of its own. README.md is the lesson."""

import math  # changed: imported
import multiprocessing  # changed: imported


def square(n: float) -> None:
    """Print the square of `n`: for 10 the line is `Square: 100`."""
    print(f"Square: {n**2}")  # changed: printed


def cube(n: float) -> None:
    """Print the cube of `n`: for 10 the line is `Cube: 1000`."""
    print(f"Cube: {n**3}")  # changed: printed


def square_root(n: float) -> None:
    """Print the square root of `n`: for 10 the line is `Square Root: 3.1622776601683795`."""
    print(f"Square Root: {math.sqrt(n)}")  # changed: printed


def cube_root(n: float) -> None:
    """Print the cube root of `n`: for 10 the line is `Cube Root: 2.154434690031884`."""
    print(f"Cube Root: {n ** (1 / 3)}")  # changed: printed; without the parentheses it would be n / 3


def main(n: float = 10) -> None:
    """Have each of the four lines printed by a process of its own, all at work together, and wait for all four."""
    # changed: two loops, for with `start` and `join` in one each process would wait for the one before
    processes = [multiprocessing.Process(target=show, args=(n,)) for show in (square, cube, square_root, cube_root)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
