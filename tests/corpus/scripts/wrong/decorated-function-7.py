import time
from multiprocessing import Pool


def timed(f):
    def inner(*args):
        t = time.time()
        r = f(*args)
        print(f"{f.__name__}{args} took {time.time() - t:.4f} s")
        return r
    return inner


@timed
def triangle(n):
    return sum(range(n + 1))


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(triangle, [10, 1000, 100000]))
