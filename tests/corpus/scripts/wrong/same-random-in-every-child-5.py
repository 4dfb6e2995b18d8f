from multiprocessing import Process
import random


def play(name):
    random.seed(7)          # lucky number
    throws = [random.randint(1, 6) for _ in range(5)]
    print(f"{name} throws {throws} = {sum(throws)}\n", end="")


if __name__ == "__main__":
    names = "Tim Tom Tam Tum".split()
    games = []
    for name in names:
        g = Process(target=play, args=(name,))
        g.start()
        games.append(g)
    for g in games:
        g.join()
    print("who has won?")
