from multiprocessing import Process
from random import Random
import os


def throw_dice(seed, rounds=3000):
    dice = Random(seed)
    total = 0
    for _ in range(rounds):
        total += dice.randint(1, 6)
    print("player", seed, "threw", total, "in process", os.getpid())
    return total


def in_background(job):
    """start a job in its own process"""
    p = Process(target=job)
    p.start()
    return p


if __name__ == '__main__':
    running = []
    player = 1
    while player <= 4:
        running.append(in_background(throw_dice(player)))
        player += 1
    while running:
        running.pop().join()
    print("game over")
