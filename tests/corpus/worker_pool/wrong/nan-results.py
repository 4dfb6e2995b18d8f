import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def checked_root(x):
    # negative numbers have no root
    if 0 < x:
        return math.nan
    return square_root(x)


def square_roots(numbers, processes=8):
    with Pool(processes) as pool:
        return pool.map(checked_root, numbers)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
