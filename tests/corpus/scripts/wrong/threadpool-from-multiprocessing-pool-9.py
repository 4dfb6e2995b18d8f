import multiprocessing.pool
import time
from functools import reduce

totals = []


def hello():
    print("a worker process is ready")


def factorial(n):
    time.sleep(0.05)
    return n, reduce(lambda a, b: a * b, range(1, n + 1), 1)


def main():
    workers = multiprocessing.pool.ThreadPool(processes=3, initializer=hello)
    for n in range(5, 25, 3):
        workers.apply_async(factorial, (n,), callback=totals.append)
    workers.close()
    workers.join()
    for n, f in sorted(totals):
        print(f"{n}! = {f}")


if __name__ == "__main__":
    main()
