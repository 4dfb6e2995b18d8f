import math
from multiprocessing import Array, Process


def square_root(x):
    return math.sqrt(x)


def store_root(i, x, shared):
    shared[i] = square_root(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    shared = Array("d", len(numbers))
    pool = []
    for i, x in enumerate(numbers):
        pool.append(Process(target=store_root, args=(i, x, shared)))
    for p in pool:
        p.start()
    for p in pool:
        p.join()
    return list(shared)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
