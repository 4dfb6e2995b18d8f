from multiprocessing import Pool
import random


def hits(seed, darts):
    r = random.Random(seed)
    return sum(1 for _ in range(darts) if r.random() ** 2 + r.random() ** 2 < 1)


if __name__ == '__main__':
    N = 60_000
    with Pool(4) as pool:
        inside = sum(pool.apply(hits, [seed, N]) for seed in range(8))
    print("pi is about", 4 * inside / (8 * N))
