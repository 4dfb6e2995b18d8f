import os
from multiprocessing import Pool


def guess(n):
    if n == 7:
        print("found it")
        os._exit(0)  # stop searching
    return n


if __name__ == "__main__":
    with Pool(2) as p:
        r = p.map(guess, range(10), chunksize=1)
        print(r)
