"""Shows that a pool does not pay for tiny tasks."""
from multiprocessing import Pool
from timeit import default_timer as clock


def inc(n):
    return n + 1


if __name__ == "__main__":
    data = list(range(2000))
    t = clock()
    a = [inc(n) for n in data]
    serial = clock() - t
    with Pool(2) as pool:
        t = clock()
        b = pool.map(inc, data, chunksize=1)
        parallel = clock() - t
    assert a == b
    print("as expected, the pool is slower" if parallel > serial else "what a surprise")
