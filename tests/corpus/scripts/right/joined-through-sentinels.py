from multiprocessing import Process
from multiprocessing.connection import wait
import time


def runner(name, seconds):
    time.sleep(seconds)
    print(name, "is at the finish")


def main():
    race = {}
    for name, seconds in [("hare", 0.05), ("fox", 0.1), ("tortoise", 0.2)]:
        p = Process(target=runner, args=(name, seconds), name=name)
        p.start()
        race[p.sentinel] = p
    while race:
        for sentinel in wait(list(race)):
            ended = race.pop(sentinel)
            print(f"({ended.name} has gone home, {len(race)} on the track)")
    print("the race is over")


if __name__ == "__main__":
    main()
