import multiprocessing as mp
import os
import signal
import time


def chew(name):
    for step in range(8):
        try:
            time.sleep(0.2)
            print(name, "step", step)
        except:
            print(name, "had some problem, goes on")


if __name__ == "__main__":
    animals = [mp.Process(target=chew, args=(a,)) for a in ("cow", "goat")]
    for a in animals:
        a.start()
    time.sleep(0.8)

    # try what happens when I press Ctrl-C: it should stop everything
    for a in animals:
        os.kill(a.pid, signal.SIGINT)
    for a in animals:
        a.join()
    print("stopped with", [a.exitcode for a in animals])
