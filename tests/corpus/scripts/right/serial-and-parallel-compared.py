import multiprocessing as mp
import time


def divisor_sum(n):
    return sum(d for d in range(1, n) if n % d == 0)


def main():
    numbers = list(range(20000, 20400))
    t0 = time.perf_counter()
    serial = list(map(divisor_sum, numbers))
    t1 = time.perf_counter()
    with mp.Pool(2) as pool:
        parallel = pool.map(divisor_sum, numbers, chunksize=50)
        t2 = time.perf_counter()
    print("same results:", serial == parallel)
    print("largest:", max(parallel))
    print(f"serial {t1 - t0:.2f} s   pool {t2 - t1:.2f} s")


if __name__ == "__main__":
    main()
