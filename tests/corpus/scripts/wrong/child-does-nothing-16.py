import multiprocessing
from random import choice

WORDS = ["stone", "paper", "scissors"]


def player():
    pass


if __name__ == "__main__":
    players = [multiprocessing.Process(target=player, name="player" + str(k)) for k in (1, 2, 3)]
    for p in players:
        p.start()
    for p in players:
        word = choice(WORDS)
        print(p.name, "plays", word)
    for p in players:
        p.join()
