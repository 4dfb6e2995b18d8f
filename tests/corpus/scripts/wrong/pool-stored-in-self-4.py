import multiprocessing as mp


class MatrixMultiplier:
    def __init__(self, a, b, workers=2):
        self.a = a
        self.b = b
        self.pool = mp.Pool(workers)

    def row(self, i):
        cols = list(zip(*self.b))
        return [sum(x * y for x, y in zip(self.a[i], col)) for col in cols]

    def multiply(self):
        handles = [self.pool.apply_async(self.row, (i,)) for i in range(len(self.a))]
        return [h.get() for h in handles]

    def finish(self):
        self.pool.close()
        self.pool.join()


if __name__ == "__main__":
    m = MatrixMultiplier([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    try:
        print(m.multiply())
    finally:
        m.finish()
