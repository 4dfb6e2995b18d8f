from itertools import repeat
from multiprocessing import Pool


def row_times(row, other):
    return [sum(a * b for a, b in zip(row, column)) for column in zip(*other)]


if __name__ == "__main__":
    a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
    with Pool(2) as pool:
        print(pool.starmap(row_times, zip(a, repeat(b))))
