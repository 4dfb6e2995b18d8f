import multiprocessing as mp

safe = None


def setup(lock):
    global safe
    safe = lock


def monte_carlo(seed):
    with safe:
        import random
        rng = random.Random(seed)
        inside = 0
        for _ in range(60_000):
            x, y = rng.random(), rng.random()
            inside += x * x + y * y <= 1
        return 4 * inside / 60_000


def main():
    guard = mp.RLock()
    with mp.Pool(4, initializer=setup, initargs=(guard,)) as pool:
        values = pool.map(monte_carlo, range(8), chunksize=1)
    print("pi is about", round(sum(values) / len(values), 4))


if __name__ == "__main__":
    main()
