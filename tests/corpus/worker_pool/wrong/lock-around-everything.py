import math
from multiprocessing import Manager, Pool


def square_root(x):
    return math.sqrt(x)


def locked_root(lock, x):
    lock.acquire()
    try:
        root = square_root(x)
    finally:
        lock.release()
    return root


def square_roots(numbers, processes=8):
    with Manager() as manager:
        lock = manager.Lock()
        with Pool(processes) as pool:
            return pool.starmap(locked_root, [(lock, x) for x in numbers])


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
