from multiprocessing.pool import ThreadPool
import math
import time


def root(n):
    time.sleep(0.01)
    return math.sqrt(n)


if __name__ == "__main__":
    pool = ThreadPool(8)
    print(pool.map(root, range(1, 51)))
    pool.close()
    pool.join()
