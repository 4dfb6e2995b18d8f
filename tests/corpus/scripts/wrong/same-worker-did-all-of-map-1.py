# Each of four processes prints its number
from multiprocessing import Pool
import os


def show(n):
    print("process", n, "has pid", os.getpid())


if __name__ == "__main__":
    with Pool(4) as pool:
        pool.map(show, [1, 2, 3, 4])
