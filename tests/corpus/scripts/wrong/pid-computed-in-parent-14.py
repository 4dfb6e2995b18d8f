import os
import random
from multiprocessing import Pool


class Station:
    """A measuring station; every station lives in its own process."""

    def __init__(self, place):
        self.place = place
        self.process_id = os.getpid()

    def measure(self):
        rng = random.Random(self.place)
        return [rng.randint(10, 30) for _ in range(5)]


def run_station(station):
    values = station.measure()
    return f"{station.place:<8} process {station.process_id}  max {max(values)}"


if __name__ == "__main__":
    with Pool(3) as pool:
        lines = pool.map(run_station, [Station(p) for p in ("north", "south", "harbour")], chunksize=1)
    print("\n".join(lines))
