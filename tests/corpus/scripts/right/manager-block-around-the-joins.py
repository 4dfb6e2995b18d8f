import random
import time
from multiprocessing import Manager, Process
from multiprocessing.connection import wait


def play(player, seed, points, log):
    rnd = random.Random(seed)
    total = 0
    for throw in range(3):
        total += rnd.randint(1, 20)
        time.sleep(0.05)
    points[player] = total
    log.append(f"{player} has finished")


def main():
    with Manager() as manager:
        points, log = manager.dict(), manager.list()
        running = {}
        for seed, player in enumerate(["red", "green", "blue"]):
            p = Process(target=play, args=(player, seed, points, log))
            p.start()
            running[p.sentinel] = p
        while running:
            for sentinel in wait(list(running)):
                running.pop(sentinel).join()
                print(len(running), "still playing")
        points = dict(points)
        log = list(log)
    print("\n".join(log))
    print("winner:", max(points, key=points.get))


if __name__ == "__main__":
    main()
