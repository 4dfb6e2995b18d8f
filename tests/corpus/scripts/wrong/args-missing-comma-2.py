import multiprocessing as mp


class Station:
    def __init__(self, name, temperatures):
        self.name = name
        self.temperatures = temperatures

    def report(self, days):
        last = self.temperatures[-days:]
        print(f"{self.name}: mean of {days} days is {sum(last) / days:.1f}")


def main():
    stations = [
        Station("harbour", [12, 14, 13, 15, 11]),
        Station("airport", [10, 11, 9, 12, 8]),
    ]
    days = 3
    reports = [mp.Process(target=s.report, args=(days)) for s in stations]
    for r in reports:
        r.start()
    for r in reports:
        r.join()


if __name__ == "__main__":
    main()
