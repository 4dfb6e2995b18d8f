from functools import lru_cache
from multiprocessing import Pool


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(fib, [30, 31, 30, 31]))
