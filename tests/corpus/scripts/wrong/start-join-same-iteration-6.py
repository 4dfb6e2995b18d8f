import multiprocessing as mp
import random


class Thrower(mp.Process):
    def __init__(self, seed, throws):
        super().__init__(name=f"thrower-{seed}")
        self.seed, self.throws = seed, throws

    def run(self):
        rng = random.Random(self.seed)
        hits = 0
        for _ in range(self.throws):
            if rng.random() ** 2 + rng.random() ** 2 <= 1:
                hits += 1
        print(f"{self.name}: pi is about {4 * hits / self.throws}")


class Game:
    def __init__(self, players):
        self.players = [Thrower(s, 150_000) for s in range(players)]

    def play(self):
        for number, player in enumerate(self.players, 1):
            print("starting player", number)
            player.start()
            player.join()                 # let it work
            if player.exitcode != 0:
                raise SystemExit(f"player {number} failed")


if __name__ == "__main__":
    Game(4).play()
    print("all players worked in parallel")
