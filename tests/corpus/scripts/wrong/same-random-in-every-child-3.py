from multiprocessing import Process
from random import Random

dice = Random(2024)


def player(name):
    throws = [dice.randint(1, 6) for _ in range(5)]
    print(f"{name} threw {throws}, sum {sum(throws)}")


if __name__ == '__main__':
    players = []
    for name in ("Mia", "Tom", "Eve", "Max"):
        p = Process(target=player, args=(name,))
        p.start()
        players.append(p)
    for p in players:
        p.join()
