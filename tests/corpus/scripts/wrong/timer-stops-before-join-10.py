import multiprocessing as mp
import time
from contextlib import contextmanager


@contextmanager
def stopwatch(what):
    t0 = time.monotonic()
    yield
    print(f"{what}: {(time.monotonic() - t0) * 1000:.0f} ms")


def count_primes(limit):
    return sum(all(n % d for d in range(2, int(n ** 0.5) + 1)) for n in range(2, limit))


def main():
    limits = [80000, 100000, 120000]
    with stopwatch("serial"):
        serial = [count_primes(x) for x in limits]

    tasks = []
    results = mp.SimpleQueue()
    with stopwatch("parallel"):
        for x in limits:
            w = mp.Process(target=worker, args=(x, results))
            w.start()
            tasks.append(w)

    parallel = dict(results.get() for _ in tasks)
    for w in tasks:
        w.join()
    print("same answers:", serial == [parallel[x] for x in limits])


def worker(limit, results):
    results.put((limit, count_primes(limit)))


if __name__ == "__main__":
    main()
