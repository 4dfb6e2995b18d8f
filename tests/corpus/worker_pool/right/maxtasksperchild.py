import math
import multiprocessing


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    pool = multiprocessing.Pool(processes=processes, maxtasksperchild=5)
    try:
        return list(pool.imap(square_root, numbers, chunksize=1))
    finally:
        pool.close()
        pool.join()


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
