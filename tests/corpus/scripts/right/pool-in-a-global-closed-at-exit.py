import atexit
from multiprocessing import Pool

pool = None


def double(n):
    return 2 * n


def get_pool():
    global pool
    if pool is None:
        pool = Pool(2)
        atexit.register(pool.join)
        atexit.register(pool.close)
    return pool


if __name__ == "__main__":
    print(get_pool().map(double, range(3)))
    print(get_pool().map(double, range(3, 6)))
