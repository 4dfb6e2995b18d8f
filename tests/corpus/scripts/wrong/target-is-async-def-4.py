import multiprocessing as mp


class Station:
    def __init__(self, city, values):
        self.city = city
        self.values = values

    async def report(self):
        mean = sum(self.values) / len(self.values)
        print(f"{self.city}: mean {mean:.1f}, max {max(self.values)}")


def main():
    stations = [Station("Bern", [3, 4, 8]), Station("Nice", [12, 19, 17]),
                Station("Kiel", [7, 7, 9])]
    workers = []
    for s in stations:
        w = mp.Process(target=s.report)
        w.start()
        workers.append(w)
    for w in workers:
        w.join()
    print([w.exitcode for w in workers])


if __name__ == "__main__":
    main()
