import multiprocessing as mp


class Census:
    def __init__(self, towns):
        self.towns = towns
        self.pool = mp.Pool(3)

    def __getstate__(self):
        state = dict(self.__dict__)
        del state["pool"]           # stays at home
        return state

    def density(self, name):
        people, area = self.towns[name]
        return name, people / area

    def table(self):
        results = [self.pool.apply_async(self.density, (t,)) for t in self.towns]
        self.pool.close()
        for r in results:
            print("%-8s %7.1f" % r.get())
        self.pool.join()


if __name__ == "__main__":
    Census({"Aston": (4200, 12), "Byfield": (900, 30), "Corby": (61000, 18)}).table()
