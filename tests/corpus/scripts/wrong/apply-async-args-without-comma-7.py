import multiprocessing as mp


def mean(values):
    return sum(values) / len(values)


class Collector:
    def __init__(self):
        self.means = []

    def add(self, value):
        self.means.append(value)

    def run(self, tables):
        pool = mp.Pool(processes=3)
        while tables:
            values = tables.pop()
            pool.apply_async(mean, (values), callback=self.add)
        pool.close()
        pool.join()


if __name__ == "__main__":
    c = Collector()
    c.run([[1, 2, 3], [10, 20], [5, 5, 8, 2]])
    print("means:", sorted(c.means))
