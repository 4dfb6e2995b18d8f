from multiprocessing import Pool


class Upto:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(1, self.n + 1))

    def __len__(self):
        return self.n


def third(n):
    return n / 3


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(third, Upto(6)))
