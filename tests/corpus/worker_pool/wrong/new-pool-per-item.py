import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def one_root(x, processes):
    with Pool(processes) as pool:
        return pool.apply(square_root, (x,))


def square_roots(numbers, processes=8):
    return [one_root(x, processes) for x in numbers]


if __name__ == "__main__":
    print(square_roots([1, 4, 9, 16]))
