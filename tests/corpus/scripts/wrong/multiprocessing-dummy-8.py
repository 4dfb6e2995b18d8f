import multiprocessing.dummy as mp
import time


def cook(what, minutes):
    print("start", what)
    time.sleep(minutes / 50)
    print("ready", what)


if __name__ == "__main__":
    menu = {"rice": 15, "beans": 25, "egg": 6}
    pots = [mp.Process(target=cook, args=item) for item in menu.items()]
    for pot in pots:
        pot.start()
    for pot in pots:
        pot.join()
    print("Three processes have cooked the dinner.")
