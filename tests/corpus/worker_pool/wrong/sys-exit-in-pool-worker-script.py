import math
from multiprocessing import Pool


def show(n):
    print(n, math.sqrt(n), flush=True)
    exit()


if __name__ == "__main__":
    with Pool(8) as pool:
        pool.map(show, range(1, 51))
    print("finished")
