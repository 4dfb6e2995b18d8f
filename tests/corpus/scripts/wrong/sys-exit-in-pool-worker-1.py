import sys
from multiprocessing import Pool


def root(n):
    if n < 0:
        print("cannot take the root of", n)
        sys.exit()
    return n ** 0.5


if __name__ == "__main__":
    numbers = [16, 25, -4, 49, 64]
    with Pool(2) as pool:
        roots = pool.map(root, numbers)
    print(roots)
