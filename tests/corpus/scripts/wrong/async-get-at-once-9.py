from concurrent.futures import ProcessPoolExecutor
import os


def is_prime(n):
    if n % 2 == 0:
        return n == 2
    return all(n % d for d in range(3, int(n ** 0.5) + 1, 2))


def call(executor, func, *args):
    future = executor.submit(func, *args)
    return future.result()


if __name__ == "__main__":
    numbers = [1_000_003, 10_000_019, 10_000_020, 99_999_989, 100_000_007, 999_999_937]
    print("main is", os.getpid())
    with ProcessPoolExecutor(max_workers=3) as ex:
        table = {n: call(ex, is_prime, n) for n in numbers}
    for n, prime in table.items():
        print(f"{n:>12,} {'prime' if prime else 'not prime'}")
