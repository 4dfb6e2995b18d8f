import concurrent.futures
import os

ProcessPool = concurrent.futures.ThreadPoolExecutor


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


if __name__ == "__main__":
    executor = ProcessPool(4)
    jobs = {}
    for n in (10, 20, 30, 40, 50, 60):
        jobs[n] = executor.submit(fibonacci, n)
    for n in jobs:
        print("fib", n, "=", jobs[n].result())
    print("main process:", os.getpid())
    executor.shutdown()
