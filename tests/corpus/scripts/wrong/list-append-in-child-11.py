import heapq
import random
from multiprocessing import Pool

highscores = []


def play(player):
    rng = random.Random(player)
    points = sum(rng.randint(0, 50) for _ in range(10))
    heapq.heappush(highscores, (points, player))


def show_table(n=3):
    print("=== HIGHSCORES ===")
    place = 0
    for points, player in heapq.nlargest(n, highscores):
        place += 1
        print(place, player.ljust(8), points)
    if not place:
        print("nobody has played yet??")


if __name__ == "__main__":
    with Pool(2) as arcade:
        arcade.map(play, ["Zoe", "Max", "Ida", "Ben", "Kim"])
    show_table()
