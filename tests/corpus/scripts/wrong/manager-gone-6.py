from multiprocessing import Manager, Process
from random import Random
from time import sleep

def simulate(seed, scores):
    rnd = Random(seed)
    total = 0
    for turn in range(5):
        total += rnd.randint(1, 6) + rnd.randint(1, 6)
        sleep(0.1)
    scores.put((seed, total))
    print("game", seed, "has", total, "points")

if __name__ == "__main__":
    scores = Manager().Queue()
    for seed in range(1, 4):
        player = Process(target=simulate, args=(seed, scores))
        player.start()
    print("three games are running, scores come soon")
