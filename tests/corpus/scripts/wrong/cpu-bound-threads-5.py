import threading
import time

results = {}


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return False
    return True


def count_primes(start, stop):
    results[start] = sum(1 for n in range(start, stop) if is_prime(n))


if __name__ == "__main__":
    t0 = time.perf_counter()
    count_primes(0, 240000)
    alone = time.perf_counter() - t0
    print("one worker:  ", results.pop(0), "primes in", round(alone, 2), "s")

    # four threads -> four cores -> four times as fast
    step = 60000
    t0 = time.perf_counter()
    threads = [threading.Thread(target=count_primes, args=(a, a + step))
               for a in range(0, 240000, step)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    together = time.perf_counter() - t0
    print("four workers:", sum(results.values()), "primes in", round(together, 2), "s")
    print("speed-up should be 4, is", round(alone / together, 2))
