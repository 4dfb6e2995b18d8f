import multiprocessing as mp
import time

PLANETS = {"Mars": 687, "Venus": 225}

if __name__ == "__main__":
    start = time.time()

    class Orbit(mp.Process):
        def __init__(self, planet, days):
            super().__init__()
            self.planet, self.days = planet, days

        def run(self):
            print(f"{self.planet}: {self.days / 365.25:.2f} years")

    orbits = [Orbit(p, d) for p, d in PLANETS.items()]
    for o in orbits:
        o.start()
    for o in orbits:
        o.join()
    print("took", round(time.time() - start, 2))
