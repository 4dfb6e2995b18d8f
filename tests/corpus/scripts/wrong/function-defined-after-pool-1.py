import math
from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(3)          # first of all get some workers


def area(radius):
    return math.pi * radius * radius


if __name__ == "__main__":
    for a in pool.map(area, [1, 2, 3, 4]):
        print(round(a, 2))
    pool.close()
    pool.join()
