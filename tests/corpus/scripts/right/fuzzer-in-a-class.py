import random
from multiprocessing import Process


class Trial:
    def __init__(self, seed):
        self.data = random.Random(seed).choices(range(5), k=3)

    def run(self):
        1 / min(self.data)

    def passes(self):
        p = Process(target=self.run)
        p.start()
        p.join(5)
        return p.exitcode == 0


if __name__ == "__main__":
    crashes = [seed for seed in range(4) if not Trial(seed).passes()]
    print("crashing seeds:", crashes)
