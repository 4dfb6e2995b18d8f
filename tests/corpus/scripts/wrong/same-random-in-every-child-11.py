import random
from multiprocessing import Process

deck = random.Random()


def draw(player):
    hand = [deck.randint(1, 52) for _ in range(3)]
    print(player, "has the cards", hand)


if __name__ == "__main__":
    players = [Process(target=draw, args=(name,)) for name in ("Ann", "Bob", "Cem", "Dot")]
    for p in players:
        p.start()
    for p in players:
        p.join()
