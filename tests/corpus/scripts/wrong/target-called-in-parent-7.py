import random
from multiprocessing import Process


class Station:
    def __init__(self, town):
        self.town = town

    def measure(self):
        values = [random.uniform(-5, 25) for _ in range(2000)]
        mean = sum(values) / len(values)
        print(self.town, "mean temperature", round(mean, 2))
        return mean


if __name__ == '__main__':
    stations = [Station(t) for t in ("Oslo", "Bern", "Turin")]
    procs = {}
    for s in stations:
        procs[s.town] = Process(target=s.measure())

    for town in procs:
        procs[town].start()
    for town in procs:
        procs[town].join()
    print("measured at", ", ".join(procs))
