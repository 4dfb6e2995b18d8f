from functools import lru_cache
from multiprocessing import Pool


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


@lru_cache(maxsize=None)
def remembered(limit):
    return count_primes(limit)


def count(limit):
    return remembered(limit)


def count_all(limits, processes=4):
    with Pool(processes) as pool:
        return pool.map(count, limits)


if __name__ == "__main__":
    print(count_all([10_000, 20_000] * 10))
