import multiprocessing as mp
import os

CITIES = ["Lima", "Cairo", "Delhi", "Quito"]


class Greeter(mp.Process):
    """should greet from four different processes"""

    def __init__(self, cities):
        super().__init__()
        self.cities = cities

    def run(self):
        for nr, city in enumerate(self.cities, start=1):
            print(f"[{os.getpid()}] process {nr} says hello {city}")


if __name__ == "__main__":
    greeters = Greeter(CITIES)
    greeters.start()
    greeters.join()
    print("done,", len(CITIES), "greetings from", len(CITIES), "processes")
