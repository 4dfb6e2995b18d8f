import random
from multiprocessing import Process


class Player(Process):
    """One player throws a handful of dice."""

    def __init__(self, nick, throws):
        super().__init__()
        self.nick = nick
        self.throws = throws

    def run(self):
        score = 0
        for _ in range(self.throws):
            score += random.randint(1, 6)
        return score


if __name__ == "__main__":
    players = [Player("Ada", 5), Player("Bob", 5), Player("Cleo", 5)]
    for pl in players:
        pl.start()
    for pl in players:
        pl.join()
    for pl in players:
        # exitcode is what run() gave back when it was over
        print(pl.nick, "has", pl.exitcode, "points")
    best = max(players, key=lambda pl: pl.exitcode)
    print("Winner:", best.nick)
