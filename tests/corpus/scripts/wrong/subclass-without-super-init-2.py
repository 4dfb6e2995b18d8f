import multiprocessing as mp


class Station:
    def __init__(self, name):
        self.station = name


class Sensor(Station, mp.Process):
    def __init__(self, name, values):
        Station.__init__(self, name)
        self.values = values
        self.daemon = False

    def run(self):
        print(self.station, "mean", sum(self.values) / len(self.values))


def main():
    sensors = [Sensor("roof", [1, 2, 3]), Sensor("cellar", [9, 9, 10])]
    for s in sensors:
        s.start()
    for s in sensors:
        s.join()


if __name__ == "__main__":
    main()
