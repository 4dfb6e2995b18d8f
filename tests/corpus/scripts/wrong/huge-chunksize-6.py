from concurrent.futures import ProcessPoolExecutor
import math

WORKERS = 4
BATCH = 500            # big batches = less talking between the processes


def divisors(n):
    return sum(2 if d * d != n else 1
               for d in range(1, math.isqrt(n) + 1) if n % d == 0)


def main():
    numbers = [10_000_000 + 7 * k for k in range(40)]
    with ProcessPoolExecutor(WORKERS) as executor:
        counts = executor.map(divisors, numbers, chunksize=BATCH)
        best = max(zip(counts, numbers))
    print(f"{best[1]} has {best[0]} divisors")


if __name__ == "__main__":
    main()
