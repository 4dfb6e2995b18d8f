import multiprocessing as mp
import time


def thumbnail(nr):
    time.sleep(0.08)
    return f"IMG_{nr:04}_small.jpg"


if __name__ == "__main__":
    with mp.Pool(6) as pool:
        done = 0
        for name in pool.imap_unordered(thumbnail, range(18), 500):
            done += 1
            print(done, name)
