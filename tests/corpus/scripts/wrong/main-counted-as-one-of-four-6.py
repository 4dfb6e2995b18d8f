# The four processes of this program say the cube root of their number
import multiprocessing as mp
import sys


class Rank(mp.Process):
    def __init__(self, rank, value):
        super().__init__(name=f"rank{rank}")
        self.rank = rank
        self.value = value

    def work(self):
        print(f"rank {self.rank} of 4: cube root of {self.value} is {self.value ** (1 / 3):.4f}")
        sys.stdout.flush()

    def run(self):
        self.work()


def main():
    values = [10, 20, 30, 40]
    ranks = [Rank(r, v) for r, v in enumerate(values)]
    for r in ranks:
        if r.rank == 0:
            r.work()          # that is us
        else:
            r.start()
    for r in ranks[1:]:
        r.join()


if __name__ == "__main__":
    main()
