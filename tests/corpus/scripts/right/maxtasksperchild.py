from multiprocessing import Pool
import os


def task(n):
    return n, os.getpid()


if __name__ == "__main__":
    with Pool(2, maxtasksperchild=1) as pool:
        pairs = pool.map(task, range(6), chunksize=1)
        pool.close()
        pool.join()
    print([n for n, _ in pairs], "done by", len({pid for _, pid in pairs}), "processes")
