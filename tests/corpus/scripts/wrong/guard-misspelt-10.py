import multiprocessing as mp
import sys

print("Prime counter, Python", sys.version.split()[0])


def count_primes(limit):
    return sum(all(n % d for d in range(2, int(n ** 0.5) + 1)) for n in range(2, limit))


def main():
    limits = [100, 1000, 5000]
    with mp.Pool(3) as pool:
        for limit, n in zip(limits, pool.map(count_primes, limits)):
            print(f"{n} primes below {limit}")


if __name__ == "__Main__":
    main()
