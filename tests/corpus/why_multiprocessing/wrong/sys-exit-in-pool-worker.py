import sys
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


def work(limit):
    sys.exit(count_primes(limit))


def count_all(limits, processes=4):
    pool = Pool(processes)
    counts = pool.map(work, limits)
    pool.close()
    pool.join()
    return counts


if __name__ == "__main__":
    print(count_all([50, 60, 70, 80]))
