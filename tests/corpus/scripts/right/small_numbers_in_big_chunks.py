import multiprocessing as mp
import time


def digit_sum(n):
    return sum(map(int, str(n)))


if __name__ == "__main__":
    limit = 20000
    t = time.perf_counter()
    plain = sum(map(digit_sum, range(limit)))
    t = time.perf_counter() - t

    p = time.perf_counter()
    with mp.Pool(2) as pool:
        pooled = sum(pool.imap_unordered(digit_sum, range(limit), chunksize=2500))
    p = time.perf_counter() - p

    print("digit sums:", plain, pooled)
    print(f"alone {t:.3f} s, with two workers {p:.3f} s")
    if p > t:
        print("so for such small numbers the pool does not pay")
