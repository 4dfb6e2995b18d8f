import multiprocessing as mp
import random
import time


def say(number):
    time.sleep(random.random() / 5)
    print(number, "...")


if __name__ == "__main__":
    print("Countdown!")
    ps = [mp.Process(target=say, args=(n,)) for n in range(5, 0, -1)]
    for p in ps:
        p.start()       # 5 first, then 4, then 3 ...
    for p in ps:
        p.join()
    print("Lift off!")
