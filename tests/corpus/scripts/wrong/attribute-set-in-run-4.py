import multiprocessing as mp
import random


class Counter(mp.Process):
    def __init__(self, throws):
        mp.Process.__init__(self)
        self.throws = throws
        self.sixes = 0

    def run(self):
        for _ in range(self.throws):
            if random.randint(1, 6) == 6:
                self.sixes += 1


def main():
    team = []
    for i in range(4):
        c = Counter(3000)
        c.start()
        team.append(c)
    total = 0
    for c in team:
        c.join()
        total += c.sixes
    print("sixes in 12000 throws:", total)
    print("that is", total / 12000, "(expected about 0.1667)")


main() if __name__ == "__main__" else None
