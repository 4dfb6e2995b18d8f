import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    size = max(1, len(numbers))
    with Pool(processes=processes) as workers:
        return list(workers.imap(square_root, numbers, chunksize=size))


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
