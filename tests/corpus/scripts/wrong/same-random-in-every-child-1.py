import random
from multiprocessing import Process

rng = random.Random(42)


def throw(player):
    print(player, [rng.randint(1, 6) for _ in range(5)])


if __name__ == "__main__":
    ps = [Process(target=throw, args=(f"player {i}",)) for i in range(1, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
