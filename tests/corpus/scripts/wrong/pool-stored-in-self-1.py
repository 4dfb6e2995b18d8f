from multiprocessing import Pool


class Squarer:
    def __init__(self):
        self.pool = Pool(2)

    def square(self, n):
        return n * n

    def run(self):
        return self.pool.map(self.square, range(5))


if __name__ == "__main__":
    print(Squarer().run())
