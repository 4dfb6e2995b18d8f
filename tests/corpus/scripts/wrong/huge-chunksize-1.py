from multiprocessing import Pool
import os
import time


def task(n):
    time.sleep(0.03)
    return n, os.getpid()


if __name__ == "__main__":
    inputs = list(range(20))
    with Pool(8) as pool:
        answers = pool.map(task, inputs, chunksize=len(inputs))
    for n, pid in answers:
        print(n, "was done by", pid)
