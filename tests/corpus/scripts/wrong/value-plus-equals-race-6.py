import multiprocessing as mp
import random

hist = None


def setup(shared):
    global hist
    hist = shared


def throw(n):
    # the Array is synchronized so it is safe to use from all workers
    for _ in range(n):
        eyes = random.randrange(6)
        hist[eyes] += 1
    return n


if __name__ == "__main__":
    table = mp.Array("i", 6)
    pool = mp.Pool(4, initializer=setup, initargs=(table,))
    thrown = sum(pool.map(throw, [5000] * 16))
    pool.close()
    pool.join()
    for eyes, count in enumerate(table, start=1):
        print(eyes, "#" * (count // 500), count)
    print("thrown:", thrown, " in the table:", sum(table))
