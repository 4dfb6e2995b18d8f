import multiprocessing as mp
import time


class Simulation(mp.Process):
    def __init__(self, year):
        super().__init__()
        self.year = year

    def compute(self):
        # calculating the climate of this year takes 300 ms
        time.sleep(0.3)

    def run(self):
        self.compute()
        print("computed year", self.year)


def main():
    years = range(2000, 2006)
    cpu_needed = 0.3 * len(years)
    clock = time.perf_counter()
    sims = [Simulation(y) for y in years]
    for s in sims:
        s.start()
    for s in sims:
        s.join()
    took = time.perf_counter() - clock
    print(f"{cpu_needed:.1f} s of CPU work done in {took:.2f} s")
    print(f"my {mp.cpu_count()} cores work like {cpu_needed / took:.1f} cores")


if __name__ == "__main__":
    main()
