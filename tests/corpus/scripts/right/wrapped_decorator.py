import functools
import time
from multiprocessing import Pool


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kw):
        t = time.perf_counter()
        value = fn(*args, **kw)
        return value, time.perf_counter() - t
    return wrapper


@timed
def harmonic(n):
    return sum(1 / k for k in range(1, n + 1))


if __name__ == "__main__":
    ns = [10, 1000, 20000]
    with Pool(3) as pool:
        for n, (h, secs) in zip(ns, pool.map(harmonic, ns)):
            print(f"H({n}) = {h:.5f}", "fast" if secs < 1 else "slow")
