"""Estimate pi: 8 processes throw darts, every task throws 1000."""
import random
from concurrent.futures import ProcessPoolExecutor as Executor

TASKS = 30
DARTS = 1000


def darts(task):
    rng = random.Random(task)
    hits = 0
    for _ in range(DARTS):
        x, y = rng.random(), rng.random()
        if x * x + y * y <= 1:
            hits += 1
    return hits


def main():
    with Executor(max_workers=8) as ex:
        hits = sum(ex.map(darts, TASKS))
    print("pi is about", 4 * hits / (TASKS * DARTS))


if __name__ == "__main__":
    main()
