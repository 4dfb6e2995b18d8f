import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    table = {}
    with Pool(processes) as pool:
        for x, root in zip(numbers, pool.imap_unordered(square_root, numbers)):
            table[x] = root
    return [table[x] for x in numbers]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
