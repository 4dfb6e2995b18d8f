import os
from multiprocessing import Pool


def who(_):
    return os.getpid()


if __name__ == "__main__":
    print("main is", os.getpid())
    with Pool(3) as pool:
        pids = pool.map(who, range(12), chunksize=1)
    print("workers used:", 1 <= len(set(pids)) <= 3)
