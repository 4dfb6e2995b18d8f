import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def burn(i):
    for n in range(20_000):
        math.sqrt(n)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    with Pool(processes) as pool:
        pool.map(burn, range(processes))
    return [square_root(x) for x in numbers]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
