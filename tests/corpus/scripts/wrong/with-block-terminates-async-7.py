import multiprocessing
import time


def is_prime(n):
    time.sleep(0.1)
    return n, n > 1 and all(n % k for k in range(2, n))


def primes(numbers, workers=2):
    # the pool is closed again when we leave
    with multiprocessing.Pool(workers) as pool:
        return pool.imap(is_prime, numbers)


if __name__ == "__main__":
    print("Looking for primes ...")
    for number, prime in primes(range(20, 32)):
        if prime:
            print(number, "is prime")
    print("ready")
