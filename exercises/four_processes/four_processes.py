"""Four processes at once, each printing a number of its own. README.md is the lesson."""

# TODO: import multiprocessing.


def square(n: float) -> None:
    """Print the square of `n`: for 10 the line is `Square: 100`."""
    # TODO: print the line. There is no process in this function, nor in the next three.
    raise NotImplementedError("square")


def cube(n: float) -> None:
    """Print the cube of `n`: for 10 the line is `Cube: 1000`."""
    # TODO: print the line.
    raise NotImplementedError("cube")


def square_root(n: float) -> None:
    """Print the square root of `n`: for 10 the line is `Square Root: 3.1622776601683795`."""
    # TODO: print the line.
    raise NotImplementedError("square_root")


def cube_root(n: float) -> None:
    """Print the cube root of `n`: for 10 the line is `Cube Root: 2.154434690031884`."""
    # TODO: print the line.
    raise NotImplementedError("cube_root")


def main(n: float = 10) -> None:
    """Have each of the four lines printed by a process of its own, all at work together, and wait for all four."""
    # TODO: make four processes, start every one of them, and only then wait for every one of them.
    raise NotImplementedError("main")


if __name__ == "__main__":
    main()
