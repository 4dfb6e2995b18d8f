import time
from multiprocessing import Pool


def slow_double(n):
    time.sleep((5 - n) * 0.15)
    return 2 * n


if __name__ == "__main__":
    numbers = [1, 2, 3, 4]
    with Pool(4) as pool:
        for n, d in zip(numbers, pool.imap_unordered(slow_double, numbers)):
            print("twice", n, "is", d)
