from concurrent.futures import ThreadPoolExecutor
from time import perf_counter


def primes_below(limit):
    count = 0
    for n in range(2, limit):
        if all(n % d for d in range(2, int(n ** 0.5) + 1)):
            count += 1
    return count


def timed(label, function):
    begin = perf_counter()
    result = function()
    print(f"{label}: {result} in {perf_counter() - begin:.2f} s")


def one_by_one():
    return [primes_below(n) for n in LIMITS]


def on_all_cores():
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(primes_below, LIMITS))


LIMITS = [20_000, 21_000, 22_000, 23_000]

if __name__ == "__main__":
    timed("one by one", one_by_one)
    timed("on all cores", on_all_cores)
