import math
import sys
from multiprocessing import Pool


def check(n):
    if n < 0:
        print("cannot take the root of", n)
        sys.exit(1)


def root(n):
    check(n)
    return math.sqrt(n)


if __name__ == "__main__":
    numbers = [16, 25, -4, 81]
    with Pool(2) as pool:
        roots = pool.map(root, numbers)
    print("roots:", roots)
