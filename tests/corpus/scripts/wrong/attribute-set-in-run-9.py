import multiprocessing
from dataclasses import dataclass


@dataclass
class Matrix:
    rows: list
    determinant: float = None

    def solve(self):
        (a, b), (c, d) = self.rows
        self.determinant = a * d - b * c


def main():
    matrices = [Matrix([[1, 2], [3, 4]]), Matrix([[2, 0], [0, 2]]), Matrix([[5, 1], [10, 2]])]
    procs = [multiprocessing.Process(target=m.solve) for m in matrices]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    for m in matrices:
        print(m.rows, "det =", m.determinant)


if __name__ == "__main__":
    main()
