import multiprocessing as mp
import os
import signal
import time


def watch(station, up):
    up.release()
    while True:
        time.sleep(5)
        print(station, "ok")


def press_ctrl_c():
    os.killpg(0, signal.SIGINT)


def main():
    if os.getpgrp() != os.getpid():
        os.setpgrp()            # a terminal of its own, so to speak
    up = mp.Semaphore(0)
    watchers = [mp.Process(target=watch, args=(s, up)) for s in ("north", "south", "west")]
    for w in watchers:
        w.start()
    for w in watchers:
        up.acquire()
    press_ctrl_c()              # only the main program should stop
    for w in watchers:
        w.join()


if __name__ == "__main__":
    main()
