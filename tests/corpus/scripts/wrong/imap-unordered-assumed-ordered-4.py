import multiprocessing
import random
import time

PLAYERS = 5


def play(player):
    """every player thinks for a while and then says a score"""
    time.sleep(0.3 - player * 0.05 + random.random() / 50)
    return player * 10


def main():
    scores = []
    with multiprocessing.Pool(PLAYERS) as pool:
        for s in pool.imap_unordered(play, range(PLAYERS)):
            scores.append(s)
    # player number i has scores[i]
    for i in range(PLAYERS):
        print("player", i, "has", scores[i], "points")
    print("best player is number", scores.index(max(scores)))


if __name__ == "__main__":
    main()
