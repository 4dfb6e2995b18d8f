import time
from multiprocessing import Process


def player(name):
    print(name, "joined the game")


if __name__ == "__main__":
    names = ["Link", "Zelda", "Mario", "Peach", "Yoshi"]
    players = [Process(target=player, args=(n,)) for n in names]
    for p in players:
        p.start()
    # the players end by themselves
    for second in range(4):
        time.sleep(0.5)
        print("server is running, round", second)
    print("server stops")
