import random
from concurrent.futures import ProcessPoolExecutor


def hits(seed, n=2000):
    r = random.Random(seed)
    return sum(r.random() ** 2 + r.random() ** 2 < 1 for _ in range(n))


if __name__ == "__main__":
    with ProcessPoolExecutor(4) as ex:
        inside = sum(ex.map(hits, range(8)))
    print("pi is near", round(4 * inside / 16000, 1))
