import multiprocessing as mp
import os


def divisors(n):
    return sum(1 for d in range(1, n + 1) if n % d == 0)


def main():
    numbers = range(5_000, 5_024)
    print("this computer has", os.cpu_count(), "cores")
    with mp.Pool(processes=len(numbers)) as pool:
        counts = pool.map(divisors, numbers, chunksize=1)
    best = max(zip(counts, numbers))
    print("most divisors:", best[1], "with", best[0])


if __name__ == "__main__":
    main()
