import contextlib
import time
from multiprocessing import Pool


def is_prime(number):
    return number > 1 and all(number % d for d in range(2, int(number ** 0.5) + 1))


def count_primes(limit):
    return sum(map(is_prime, range(limit + 1)))


def put_away(pool):
    pool.close()
    pool.join()


def count_all(limits, processes=4):
    with contextlib.ExitStack() as stack:
        pool = Pool(processes)
        stack.callback(put_away, pool)
        return pool.map(count_primes, limits)


def main():
    limits = [20_000] * 8
    start = time.perf_counter()
    one_by_one = [count_primes(limit) for limit in limits]
    middle = time.perf_counter()
    together = count_all(limits)
    end = time.perf_counter()
    assert one_by_one == together
    print(f"serial {middle - start:.2f} s, parallel {end - middle:.2f} s")


if __name__ == "__main__":
    main()
