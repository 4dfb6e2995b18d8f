import functools
import multiprocessing as mp
import time


def timed(func):
    @functools.wraps(func)
    def inner(*args):
        begin = time.time()
        back = func(*args)
        print(f"{func.__name__} took {time.time() - begin:.3f} s")
        return back
    return inner


def monte_carlo(points, hits, i):
    import random
    rnd = random.Random(i)
    hits[i] = sum(rnd.random() ** 2 + rnd.random() ** 2 <= 1 for _ in range(points))


@timed
def serial(points):
    hits = [0] * 2
    for i in range(2):
        monte_carlo(points, hits, i)
    return sum(hits)


@timed
def parallel(points, hits):
    procs = [mp.Process(target=monte_carlo, args=(points, hits, i)) for i in range(2)]
    for p in procs:
        p.start()
    return procs


if __name__ == "__main__":
    n = 300_000
    print("pi =", 4 * serial(n) / (2 * n))
    hits = mp.Array("i", 2)
    procs = parallel(n, hits)
    for p in procs:
        p.join()
    print("pi =", 4 * sum(hits) / (2 * n))
