import multiprocessing as mp
import random


class Dice(mp.Process):
    def __init__(self, seed, q):
        super().__init__()
        self.seed, self.q = seed, q

    def run(self):
        r = random.Random(self.seed)
        self.q.put((self.seed, r.randint(1, 6)))


def main():
    q = mp.SimpleQueue()
    dice = [Dice(s, q) for s in range(4)]
    for d in dice:
        d.start()
    for d in dice:
        d.join()
    while not q.empty():
        seed, eyes = q.get()
        print("die", seed, "shows", eyes)


if __name__ == "__main__":
    main()
