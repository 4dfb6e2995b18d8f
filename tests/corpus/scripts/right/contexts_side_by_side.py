import multiprocessing
import time


def work(n):
    return n * (n + 1) // 2


def measure(method, numbers):
    ctx = multiprocessing.get_context(method)
    t = time.perf_counter()
    with ctx.Pool(2) as pool:
        result = pool.map(work, numbers)
    print(f"{method:6} {result}  ({time.perf_counter() - t:.2f} s)")


if "__main__" == __name__:
    for method in ("fork", "spawn"):
        measure(method, [10, 100, 1000])
