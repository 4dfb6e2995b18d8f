import multiprocessing as mp
import os
import time

lock = None


def prepare(shared_lock):
    global lock
    lock = shared_lock


def develop(photo):
    time.sleep(0.1)             # the slow part, without the lock
    with lock:                  # one at a time on the screen
        print(f"+---- worker {os.getpid()}")
        print(f"| {photo} is ready")


if __name__ == "__main__":
    with mp.Pool(3, initializer=prepare, initargs=(mp.Lock(),)) as pool:
        pool.map(develop, ["p1.raw", "p2.raw", "p3.raw", "p4.raw", "p5.raw", "p6.raw"], chunksize=1)
    print("6 photos")
