import math
from multiprocessing import Pool


def root(n):
    return round(math.sqrt(n), 3)


if __name__ == "__main__":
    # square roots of 1 to 50 with eight workers
    with Pool(8) as pool:
        roots = pool.map(root, range(1, 51))
    for n, r in enumerate(roots, start=1):
        print(n, r)
