import math
import multiprocessing.dummy as multiprocessing


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
