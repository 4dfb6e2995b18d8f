import math
import multiprocessing


def square_root(x: float) -> float:
    """Return the square root of x."""
    return math.sqrt(x)


def square_roots(numbers, processes: int = 8) -> list:
    """Use all the cores of the computer."""
    cores = multiprocessing.cpu_count()
    with multiprocessing.Pool(cores) as pool:
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
