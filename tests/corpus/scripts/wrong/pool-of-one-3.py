"""Exercise: find the biggest number of each row with a pool of 4 processes."""
import multiprocessing as mp
import os
import random
import time

random.seed(3)
ROWS = [[random.randrange(1000) for _ in range(20)] for _ in range(8)]


def biggest(row):
    time.sleep(0.05)
    return max(row), os.getpid()


if __name__ == "__main__":
    # one pool is enough
    with mp.Pool(processes=1) as pool:
        for i, (value, pid) in enumerate(pool.imap(biggest, ROWS)):
            print("row", i, "max", value, "process", pid)
