from math import sqrt
from multiprocessing import Pool


def square_root(x):
    return sqrt(x)


def square_roots(numbers, processes=8):
    # my laptop has 4 cores
    pool = Pool(4)
    roots = pool.map(square_root, numbers)
    pool.close()
    pool.join()
    return roots


def main():
    print(square_roots(list(range(1, 51))))


if __name__ == "__main__":
    main()
