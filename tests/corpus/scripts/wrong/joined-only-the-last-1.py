from multiprocessing import Process
import time


def nap(seconds):
    time.sleep(seconds)
    print("slept", seconds)


if __name__ == "__main__":
    for s in (0.9, 0.6, 0.1):
        p = Process(target=nap, args=(s,))
        p.start()
    p.join()
    print("all joined")
