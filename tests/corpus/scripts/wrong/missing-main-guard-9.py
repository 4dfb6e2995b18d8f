import multiprocessing as mp
import random

SIDES = 6


class Dice(mp.get_context("spawn").Process):
    def __init__(self, throws):
        super().__init__()
        self.throws = throws

    def run(self):
        eyes = [random.randint(1, SIDES) for _ in range(self.throws)]
        print(self.name, "threw", eyes, "sum", sum(eyes))


def main():
    cup = [Dice(throws) for throws in (2, 3, 4)]
    for d in cup:
        d.start()
    for d in cup:
        d.join()
    print("all dice are on the table")


main()
