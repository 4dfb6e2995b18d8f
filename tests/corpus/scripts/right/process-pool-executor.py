from concurrent.futures import ProcessPoolExecutor
import math


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, math.isqrt(n) + 1):
        if n % d == 0:
            return False
    return True


CANDIDATES = [999983, 1000001, 1000003, 7919 * 7927, 2147483647, 2147483649]

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=4) as executor:
        for number, prime in zip(CANDIDATES, executor.map(is_prime, CANDIDATES)):
            print(number, "prime" if prime else "not prime")
