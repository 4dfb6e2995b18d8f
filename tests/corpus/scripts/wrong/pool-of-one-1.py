from multiprocessing import Pool
import os
import time


def work(n):
    time.sleep(0.05)
    print("process", os.getpid(), "calculates", n)
    return n ** 2


if __name__ == "__main__":
    # make a pool
    with Pool(1) as p:
        print(p.map(work, [1, 2, 3, 4, 5, 6, 7, 8]))
