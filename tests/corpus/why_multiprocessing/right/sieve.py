from multiprocessing import Pool


def count_primes(limit):
    """The sieve of Eratosthenes."""
    if limit < 2:
        return 0
    is_prime = bytearray([1]) * (limit + 1)
    is_prime[0] = is_prime[1] = 0
    number = 2
    while number * number <= limit:
        if is_prime[number]:
            for multiple in range(number * number, limit + 1, number):
                is_prime[multiple] = 0
        number += 1
    return sum(is_prime)


def count_all(limits, processes=4):
    with Pool(processes) as workers:
        return workers.map(count_primes, limits)


if __name__ == "__main__":
    print(count_all([10**5, 10**6]))
