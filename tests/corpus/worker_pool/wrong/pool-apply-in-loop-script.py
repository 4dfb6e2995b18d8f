import math
from multiprocessing import Pool


def wurzel(n):
    return math.sqrt(n)


if __name__ == "__main__":
    with Pool(8) as pool:
        for n in range(1, 51):
            print(f"{n}: {pool.apply(wurzel, args=(n,))}")
