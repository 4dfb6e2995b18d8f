import os
import time
from concurrent.futures import ThreadPoolExecutor

LIMIT = 60_000


def longest_collatz(block):
    best = (0, 0)
    for start in block:
        n, steps = start, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        best = max(best, (steps, start))
    return best


def blocks(n):
    size = LIMIT // n
    for k in range(n):
        yield range(1 + k * size, 1 + (k + 1) * size)


if __name__ == "__main__":
    cores = os.cpu_count() or 2
    start = time.time()
    # keep every core busy
    with ThreadPoolExecutor(cores) as ex:
        winner = max(ex.map(longest_collatz, blocks(cores)))
    print(f"{winner[1]} needs {winner[0]} steps")
    print(f"{cores} cores used, {time.time() - start:.2f} s")
