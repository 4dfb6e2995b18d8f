import multiprocessing as mp


def roll(seed):
    a = (seed * 7919 + 13) % 6 + 1
    b = (seed * 104729 + 7) % 6 + 1
    return a + b


class Game:
    def __init__(self, players):
        self.players = players

    def play(self):
        workers = mp.Pool(3)
        try:
            handles = [workers.apply_async(roll, (i,)) for i in range(self.players)]
            return [h.get() for h in handles]
        finally:
            workers.join()   # wait until the pool is done


if __name__ == "__main__":
    scores = Game(5).play()
    for nr, s in enumerate(scores, 1):
        print("player", nr, "has", s)
