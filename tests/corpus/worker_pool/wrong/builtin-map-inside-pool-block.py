import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with Pool(processes) as pool:
        roots = []
        for x in numbers:
            roots.append(square_root(x))
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
