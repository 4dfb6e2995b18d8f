import math
import time
from multiprocessing import Pool


def root(n):
    time.sleep(0.5)
    print(n, math.sqrt(n))


if __name__ == "__main__":
    pool = Pool(8)
    for n in range(1, 51):
        pool.apply_async(root, (n,))
    print("started all")
