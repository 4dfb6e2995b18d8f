# use a pool of 8 processes
from multiprocessing import Pool
import math


def root(x):
    return math.sqrt(x)


if __name__ == "__main__":
    with Pool() as pool:
        print(pool.map(root, range(1, 51)))
