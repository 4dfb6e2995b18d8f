import multiprocessing as mp
from multiprocessing import connection
import time


def race(horse, seconds):
    time.sleep(seconds)
    print(horse, "runs over the line")


if __name__ == "__main__":
    horses = {"Blitz": 0.5, "Luna": 0.2, "Opa": 0.8}
    running = {}
    for name, seconds in horses.items():
        p = mp.Process(target=race, args=(name, seconds), name=name)
        p.start()
        running[p.sentinel] = p

    place = 0
    while running:
        for s in connection.wait(list(running)):
            p = running.pop(s)
            place += 1
            print("place", place, "-", p.name)
    print("race over")
