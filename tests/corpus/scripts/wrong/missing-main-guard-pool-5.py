import math
import multiprocessing as mp


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, math.isqrt(n) + 1):
        if n % d == 0:
            return False
    return True


# one pool for the whole program
POOL_SIZE = 4
pool = mp.Pool(processes=POOL_SIZE)


def count_primes(limit):
    found = 0
    for answer in pool.imap(is_prime, range(limit), chunksize=100):
        if answer:
            found += 1
    return found


if __name__ == "__main__":
    for limit in (500, 2000):
        print(f"{count_primes(limit)} primes below {limit}")
    pool.close()
    pool.join()
