from functools import partial
import multiprocessing as mp
import time


def say(lock, text):
    with lock:
        print(text.upper())
        time.sleep(0.01)


if __name__ == "__main__":
    lock = mp.Lock()
    with mp.Pool(3) as pool:
        pool.map(partial(say, lock), ["one", "two", "three", "four", "five"])
    print("that was all")
