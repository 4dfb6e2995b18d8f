from multiprocessing import Pool
import math


def root(n):
    return math.sqrt(n)


if __name__ == "__main__":
    pool = Pool(8)
    print(pool.map(root, 50))
    pool.close()
    pool.join()
