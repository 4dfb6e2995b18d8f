from multiprocessing import Process, Pool, cpu_count
from time import perf_counter


def is_prime(n):
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def main():
    print("this computer has", cpu_count(), "cores")
    begin = perf_counter()
    for low in range(0, 4000, 1000):
        found = [n for n in range(low, low + 1000) if is_prime(n)]
        print("process", low // 1000 + 1, "found", len(found), "primes")
    print("parallel time:", round(perf_counter() - begin, 3))


if __name__ == "__main__":
    main()
