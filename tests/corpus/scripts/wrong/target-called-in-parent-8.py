import multiprocessing as mp
import time


class Station:
    """A weather station with some readings of one day."""

    def __init__(self, town, readings):
        self.town = town
        self.readings = readings

    def report(self):
        mean = sum(self.readings) / len(self.readings)
        print(f"{self.town:10} mean {mean:.1f}  max {max(self.readings)}")
        time.sleep(0.1)


def main():
    stations = [
        Station("Bergen", [4.5, 6.1, 7.0]),
        Station("Cadiz", [17.2, 21.9, 20.4]),
        Station("Graz", [9.9, 12.3, 11.8]),
    ]
    workers = {}
    for s in stations:
        # one process for every station
        workers[s.town] = mp.Process(target=s.report())
    for w in workers.values():
        w.start()
    for w in workers.values():
        w.join()
    print("stations done:", len(workers))


if __name__ == "__main__":
    main()
