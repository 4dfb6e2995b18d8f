"""
Ex. 2: Sum up the dice throws of 16 players. Use eight worker processes.
"""
import multiprocessing as mp
import os
import random


def throw(player):
    dice = random.Random(player)
    return sum(dice.randint(1, 6) for _ in range(2000))


def main():
    how_many = os.cpu_count() or 8
    pool = mp.Pool(how_many)
    sums = pool.map(throw, range(16))
    pool.close()
    pool.join()
    winner = sums.index(max(sums))
    print("player", winner, "wins with", sums[winner])


if __name__ == "__main__":
    main()
