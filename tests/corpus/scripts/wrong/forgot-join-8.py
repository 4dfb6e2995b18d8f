import multiprocessing as mp
import os
import random


class Station(mp.Process):
    def __init__(self, city):
        super().__init__(name=f"station-{city}")
        self.city = city

    def run(self):
        rng = random.Random(self.city)
        temps = [rng.uniform(-5, 30) for _ in range(60000)]
        print(f"[{os.getpid()}] {self.city}: mean {sum(temps) / len(temps):.2f}")


class Network:
    def __init__(self, cities):
        self.stations = [Station(c) for c in cities]

    def measure(self):
        for s in self.stations:
            s.start()

    def report(self):
        print("Measurements finished for", len(self.stations), "stations")
        print("Bye.")


def main():
    net = Network(["Oslo", "Bern", "Rome"])
    net.measure()
    net.report()


if __name__ == "__main__":
    main()
