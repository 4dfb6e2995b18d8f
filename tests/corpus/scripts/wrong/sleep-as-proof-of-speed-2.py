import multiprocessing as mp
from time import perf_counter, sleep


class Simulation(mp.Process):
    def __init__(self, step):
        super().__init__()
        self.step = step

    def run(self):
        for _ in range(5):
            sleep(0.05)
        print("simulation", self.step, "computed")


if __name__ == "__main__":
    begin = perf_counter()
    simulations = [Simulation(step) for step in range(6)]
    for s in simulations:
        s.start()
    for s in simulations:
        s.join()
    took = perf_counter() - begin
    print(f"6 computations of 0.25 s took {took:.2f} s: speed-up {1.5 / took:.1f}")
