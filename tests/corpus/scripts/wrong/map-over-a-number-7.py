import multiprocessing
import random


def needles(run):
    """one run of the experiment with 2000 points"""
    rnd = random.Random(run)
    return sum(rnd.random() ** 2 + rnd.random() ** 2 < 1 for _ in range(2000))


def estimate_pi(runs, workers):
    hits = 0
    pool = multiprocessing.Pool(workers)
    for h in pool.imap_unordered(needles, runs):
        hits += h
    pool.close()
    pool.join()
    return 4 * hits / (2000 * runs)


if __name__ == "__main__":
    print("please wait")
    print("pi is about", estimate_pi(runs=20, workers=2))
