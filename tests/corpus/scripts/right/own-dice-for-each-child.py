import os
import random
from multiprocessing import Process


def play(seed, casino):
    dice = random.Random(seed)
    rolls = [dice.randint(1, 6) for _ in range(12)]
    print(f"player {os.getpid()} in casino {casino}: {rolls}")


if __name__ == "__main__":
    players = [Process(target=play, args=(1000 + k, os.getpid())) for k in range(5)]
    for p in players:
        p.start()
    for p in players:
        p.join()
