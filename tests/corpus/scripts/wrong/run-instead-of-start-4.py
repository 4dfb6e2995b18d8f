# dice: four players, each one is a process
from multiprocessing import Process
from random import randint
import os


class Player(Process):
    def __init__(self, player_name, throws):
        super().__init__()
        self.player_name = player_name
        self.throws = throws

    def run(self):
        points = [randint(1, 6) for _ in range(self.throws)]
        print(f"[{os.getpid()}] {self.player_name} threw {points}, sum {sum(points)}")


def play(players):
    return [p.run() for p in players]


if __name__ == "__main__":
    table = [Player("Ada", 3), Player("Bo", 3), Player("Cem", 3), Player("Dora", 3)]
    play(table)
    print("game over")
