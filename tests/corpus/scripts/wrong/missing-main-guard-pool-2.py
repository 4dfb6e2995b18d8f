import concurrent.futures
import math

NUMBERS = [112272535095293, 115280095190773, 1099726899285419]


def is_prime(n):
    if n % 2 == 0:
        return False
    for i in range(3, min(math.isqrt(n), 30000) + 1, 2):
        if n % i == 0:
            return False
    return True


with concurrent.futures.ProcessPoolExecutor(max_workers=2) as executor:
    for number, prime in zip(NUMBERS, executor.map(is_prime, NUMBERS)):
        print(number, "looks prime" if prime else "is not prime")
