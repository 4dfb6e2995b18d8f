import multiprocessing
import random


def roll(sides, times):
    dice = random.Random()
    return [dice.randint(1, sides) for _ in range(times)]


class DiceTable:
    def __init__(self, players):
        self.players = players
        self.rolls = {}

    def play(self):
        pool = multiprocessing.Pool(len(self.players))
        handles = {}
        for name in self.players:
            handles[name] = pool.apply_async(roll, args=(6, 5))
        for name, h in handles.items():
            self.rolls[name] = h.get()
        pool.close()
        pool.join()

    def show(self):
        for name in self.players:
            print(name, self.rolls[name], "=", sum(self.rolls[name]))


table = DiceTable(["Ana", "Ben", "Cleo"])
table.play()
table.show()
