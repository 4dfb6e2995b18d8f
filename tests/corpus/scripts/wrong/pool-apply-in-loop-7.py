# matrix product with processes: one task for each cell
from multiprocessing import Pool
import random


def dot(row, column):
    s = 0
    for _ in range(300):          # make it a bit heavier
        s = sum(a * b for a, b in zip(row, column))
    return s


class Matrix:
    pool = None

    def __init__(self, rows):
        self.rows = rows

    def column(self, j):
        return [r[j] for r in self.rows]

    def cell(self, other, i, j):
        return Matrix.pool.apply(dot, (self.rows[i], other.column(j)))

    def __matmul__(self, other):
        size = range(len(self.rows))
        out = []
        for i in size:
            line = []
            for j in size:
                line.append(self.cell(other, i, j))
            out.append(line)
        return Matrix(out)


def random_matrix(n, seed):
    rng = random.Random(seed)
    return Matrix([[rng.randint(0, 9) for _ in range(n)] for _ in range(n)])


if __name__ == "__main__":
    a, b = random_matrix(5, 1), random_matrix(5, 2)
    with Pool(4) as Matrix.pool:
        c = a @ b
    for row in c.rows:
        print(*("%4d" % v for v in row))
