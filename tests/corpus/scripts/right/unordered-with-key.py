from multiprocessing import Pool
import time


def slow_double(n):
    time.sleep(0.05 * (4 - n))
    return n, 2 * n


if __name__ == "__main__":
    with Pool(4) as pool:
        doubles = dict(pool.imap_unordered(slow_double, range(4)))
    for n in range(4):
        print(n, doubles[n])
