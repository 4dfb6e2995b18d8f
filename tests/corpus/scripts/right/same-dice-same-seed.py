"""The same seed everywhere: all must agree, which is the test."""
import random
from multiprocessing import Pool


def game(seed):
    dice = random.Random(seed)
    return [dice.randint(1, 6) for _ in range(5)]


if __name__ == "__main__":
    with Pool(3) as pool:
        games = pool.map(game, [2024] * 3)
    print(games[0], "everywhere" if all(g == games[0] for g in games) else "BROKEN")
