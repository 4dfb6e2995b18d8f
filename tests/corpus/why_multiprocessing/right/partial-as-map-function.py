from functools import partial
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


def count_with(function, numbers, place):
    return function(numbers[place])


def count_all(limits, processes=4):
    with Pool(processes) as pool:
        job = partial(count_with, count_primes, list(limits))
        return pool.map(job, range(len(limits)))


if __name__ == "__main__":
    print(count_all([11, 13, 17, 19, 23, 29]))
