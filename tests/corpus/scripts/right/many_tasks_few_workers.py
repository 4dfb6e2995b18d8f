import multiprocessing as mp
import random

WORKERS = 2
GAMES = 40


def simulate(seed):
    rng = random.Random(seed)
    return max(rng.randint(1, 6) + rng.randint(1, 6) for _ in range(5))


if __name__ == "__main__":
    pool = mp.Pool(WORKERS, maxtasksperchild=5)
    try:
        best = pool.map(simulate, range(GAMES), chunksize=1)
    finally:
        pool.close()
        pool.join()
    print("games:", len(best), "twelves:", best.count(12))
