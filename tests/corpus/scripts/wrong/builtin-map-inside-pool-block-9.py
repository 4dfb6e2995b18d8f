import os
from concurrent.futures import ProcessPoolExecutor


def norm(row):
    print("row", row, "in", os.getpid())
    return sum(x * x for x in row) ** 0.5


def largest_norm(matrix, workers=4):
    """uses 4 processes to find the row with the largest norm"""
    with ProcessPoolExecutor(max_workers=workers) as executor:
        best = max(map(norm, matrix))
        return best


if __name__ == '__main__':
    m = [[1, 2, 3], [4, 4, 2], [0, 9, 1], [5, 5, 5], [8, 0, 0]]
    print("largest norm: %.3f" % largest_norm(m))
