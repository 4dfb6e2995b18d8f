from multiprocessing import Process
import time


def stir(pot):
    time.sleep(0.4)
    print("soup in pot", pot, "is done")


if __name__ == "__main__":
    cooks = []
    for pot in range(1, 4):
        cook = Process(target=stir, args=(pot,))
        cook.daemon = True      # should go away when I press Ctrl-C
        cook.start()
        cooks.append(cook)
    for cook in cooks:
        cook.join()
    print("dinner!")
