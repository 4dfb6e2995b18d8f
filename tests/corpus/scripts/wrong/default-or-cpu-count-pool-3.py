# Task: use a pool of 8 processes for the square roots of 1 to 50
from multiprocessing import Pool
from math import sqrt


def root(n):
    return round(sqrt(n), 3)


if __name__ == "__main__":
    with Pool() as pool:
        roots = pool.map(root, range(1, 51))
    for n, r in enumerate(roots, 1):
        print(n, r)
