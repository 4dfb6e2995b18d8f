import random
from multiprocessing import Pool

def throw_darts(seed_and_n):
    seed, n = seed_and_n
    rnd = random.Random(seed)
    hits = 0
    for _ in range(n):
        if rnd.random() ** 2 + rnd.random() ** 2 < 1:
            hits += 1
    return hits

if __name__ == "__main__":
    n = 20_000
    work = [(seed, n) for seed in range(4)]
    try:
        with Pool(2) as pool:
            total = 0
            for hits in pool.imap_unordered(throw_darts, work):
                total += hits
                print("so far", total)
            pool.join()
    finally:
        print("pi is about", 4 * total / (n * len(work)))
