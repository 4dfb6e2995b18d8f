import math
import os
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def work(x):
    print(x, square_root(x), flush=True)
    os._exit(0)


def square_roots(numbers, processes=8):
    pool = Pool(processes)
    result = pool.map(work, numbers)
    pool.close()
    pool.join()
    return result


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
