import sys
from multiprocessing import Pool


def fib(n):
    if n < 0:
        print("negative number!")
        sys.exit(1)
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(fib, [10, 20, -1, 30]))
