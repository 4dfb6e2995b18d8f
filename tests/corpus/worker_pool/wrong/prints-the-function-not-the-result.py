import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with Pool(processes) as pool:
        roots = pool.map(square_root, numbers)
    # give the roots back
    return square_roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
