import multiprocessing as mp
import os
import time


class Walker(mp.Process):
    """a hiker walks in a process of his own and tells the process number"""

    def __init__(self, name, km):
        super().__init__()
        self.hiker = name
        self.km = km
        self.my_pid = os.getpid()

    def run(self):
        time.sleep(0.02 * self.km)
        print(f"{self.hiker} walked {self.km} km, pid {self.my_pid}")


if __name__ == "__main__":
    hikers = [Walker("Ada", 3), Walker("Bob", 1), Walker("Cem", 5), Walker("Dia", 2)]
    for h in hikers:
        h.start()
    for h in hikers:
        h.join()
