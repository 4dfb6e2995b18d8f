import multiprocessing as mp
import random

dice = random.Random(2024)


def throw(player):
    hand = [dice.randint(1, 6) for _ in range(5)]
    print(player, "throws", hand)


if __name__ == "__main__":
    game = [mp.Process(target=throw, args=(name,)) for name in ("Kim", "Lou", "Max", "Nia")]
    for g in game:
        g.start()
    for g in game:
        g.join()
    print("The highest sum wins!")
