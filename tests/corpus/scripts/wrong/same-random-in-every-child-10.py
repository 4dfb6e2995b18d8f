from multiprocessing import Process
from random import Random


class RandomWalk(Process):
    def __init__(self, name, rng):
        super().__init__(name=name)
        self.rng = rng

    def run(self):
        x = 0
        path = [x]
        for _ in range(8):
            x += self.rng.choice([-1, 1])
            path.append(x)
        print(self.name, path)


if __name__ == "__main__":
    rng = Random()
    walkers = [RandomWalk(n, rng) for n in ("ant", "bee", "cat", "dog")]
    for w in walkers:
        w.start()
    for w in walkers:
        w.join()
    print("who came furthest?")
