import multiprocessing as mp


class Analyzer:
    def __init__(self):
        self.results = {}

    def done(self, pair):
        self.results[pair[0]] = pair[1]

    def run(self, stations):
        with mp.Pool(3) as pool:
            for measurements in stations:
                pool.apply_async(average, (measurements), callback=self.done)
            pool.close()
            pool.join()
        return self.results


def average(measurements):
    name, *values = measurements
    return name, sum(values) / len(values)


if __name__ == "__main__":
    data = [["A", 3, 5, 4], ["B", 10, 12], ["C", -2, -4, -9]]
    for name, mean in Analyzer().run(data).items():
        print(name, mean)
    print("finished")
