import multiprocessing as mp
from random import Random

SEED = 2000


def deal(player):
    rng = Random(SEED + player)
    cards = [colour + str(n) for colour in "RGBY" for n in range(1, 10)]
    return rng.sample(cards, 5)


if __name__ == "__main__":
    pool = mp.Pool(4)
    waiting = [pool.apply_async(deal, (player,)) for player in range(4)]
    pool.close()
    hands = [w.get() for w in waiting]
    pool.join()
    for player, hand in enumerate(hands):
        print("player", player, " ".join(hand))
