"""Collatz lengths of all numbers below a limit."""
from concurrent.futures import ProcessPoolExecutor


def collatz(n):
    steps = 0
    while n > 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


def longest(limit, workers):
    with ProcessPoolExecutor(workers) as ex:
        lengths = list(ex.map(collatz, limit))
    best = max(lengths)
    return lengths.index(best), best


if __name__ == "__main__":
    limit = 200
    number, steps = longest(limit, workers=4)
    print("below", limit, "the longest is", number, "with", steps, "steps")
