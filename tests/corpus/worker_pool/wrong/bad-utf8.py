"""Übung 5: die Wurzeln von 1 bis 50, mit acht Prozessen."""
import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with Pool(processes) as pool:
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
