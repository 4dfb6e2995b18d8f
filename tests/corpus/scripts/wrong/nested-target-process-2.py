import multiprocessing as mp


class Census:
    def __init__(self, towns):
        self.towns = towns
        self.total = mp.Value("i", 0)

    def count(self):
        total = self.total

        def add(people):
            with total.get_lock():
                total.value += people

        counters = {}
        for town, people in self.towns.items():
            counters[town] = mp.Process(target=add, args=(people,))
            counters[town].start()
        for c in counters.values():
            c.join()
        return total.value


if __name__ == "__main__":
    print(Census({"A-town": 1200, "B-ville": 530, "C-stead": 77}).count())
