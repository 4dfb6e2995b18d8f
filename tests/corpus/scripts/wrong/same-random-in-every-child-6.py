import multiprocessing
import random

rng = random.Random(99)      # my own generator for all the walkers


class Walker(multiprocessing.Process):
    def __init__(self, number, steps, out):
        super().__init__()
        self.number = number
        self.steps = steps
        self.out = out

    def run(self):
        path = "".join(rng.choice("NESW") for _ in range(self.steps))
        self.out.put((self.number, path))


if __name__ == "__main__":
    out = multiprocessing.Queue()
    walkers = [Walker(i, 12, out) for i in range(4)]
    for w in walkers:
        w.start()
    paths = dict(out.get() for _ in walkers)
    for w in walkers:
        w.join()
    for number in sorted(paths):
        print("walker", number, paths[number])
    print("different paths:", len(set(paths.values())))
