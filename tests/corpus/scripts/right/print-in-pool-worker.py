from multiprocessing import Pool
import os


def show(n):
    print("task", n, "in process", os.getpid())


if __name__ == "__main__":
    with Pool(4) as pool:
        pool.map(show, range(8))
