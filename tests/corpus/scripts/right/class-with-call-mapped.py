from multiprocessing import Pool


class Scaler:
    def __init__(self, factor):
        self.factor, self.calls = factor, 0

    def __call__(self, x):
        self.calls += 1
        return self.factor * x


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(Scaler(3), range(4)))
