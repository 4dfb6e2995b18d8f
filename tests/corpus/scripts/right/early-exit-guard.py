import sys
from multiprocessing import Pool


def cube(n):
    return n ** 3


def main():
    with Pool(2) as pool:
        return pool.map(cube, range(4))


if __name__ != "__main__":
    pass
else:
    print(main())
    sys.exit(0)
