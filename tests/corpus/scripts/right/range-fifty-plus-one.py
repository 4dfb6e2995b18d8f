# square roots of 1 to 50, pool of 8
from multiprocessing import Pool
import math


def root_of_next(i):
    n = i + 1
    return n, math.sqrt(n)


if __name__ == "__main__":
    with Pool(8) as pool:
        roots = pool.map(root_of_next, range(50))
    for n, r in roots:
        print(f"{n:2d} {r:.3f}")
    print("first", roots[0][0], "last", roots[-1][0], "count", len(roots))
