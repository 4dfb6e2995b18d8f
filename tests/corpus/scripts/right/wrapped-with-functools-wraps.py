import functools
import time
from multiprocessing import Pool


def timed(f):
    @functools.wraps(f)
    def inner(*args):
        t = time.perf_counter()
        return f(*args), time.perf_counter() - t >= 0

    return inner


@timed
def triple(n):
    return 3 * n


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(triple, [1, 2, 3]))
