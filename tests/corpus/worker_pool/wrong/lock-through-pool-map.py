import math
from multiprocessing import Lock, Pool


def square_root(x):
    return math.sqrt(x)


def print_and_root(job):
    x, lock = job
    root = square_root(x)
    with lock:
        print(x, root)
    return root


def square_roots(numbers, processes=8):
    lock = Lock()
    with Pool(processes) as pool:
        return pool.map(print_and_root, [(x, lock) for x in numbers])


if __name__ == "__main__":
    square_roots(range(1, 51))
