import multiprocessing as mp
import os


class Baker(mp.Process):
    def __init__(self, cake):
        super().__init__()
        self.cake = cake
        self.who = f"baker {os.getpid()}"

    def run(self):
        layers = [self.cake[:i] for i in range(1, len(self.cake) + 1)]
        print(f"{self.who} made a {self.cake} of {len(layers)} layers")


if __name__ == "__main__":
    bakers = [Baker("cheesecake"), Baker("tiramisu"), Baker("pavlova")]
    for b in bakers:
        b.start()
    for b in bakers:
        b.join()
    # strange: why is it always the same baker?
