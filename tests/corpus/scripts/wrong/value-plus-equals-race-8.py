from multiprocessing import Process, Value
import random


class Player(Process):
    def __init__(self, rolls, sixes):
        super().__init__()
        self.rolls = rolls
        self.sixes = sixes

    def run(self):
        for _ in range(self.rolls):
            if random.choice([6, 6, 6]) == 6:       # loaded dice :-)
                self.sixes.value += 1


if __name__ == "__main__":
    sixes = Value("i", 0)
    players = [Player(20000, sixes) for _ in range(4)]
    for p in players:
        p.start()
    for p in players:
        p.join()
    print("sixes:", sixes.value, "rolls:", 4 * 20000)
