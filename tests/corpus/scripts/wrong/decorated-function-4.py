import multiprocessing
import time


def timed(function):
    def inner(*args):
        t = time.perf_counter()
        value = function(*args)
        return value, time.perf_counter() - t
    return inner


@timed
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


if __name__ == "__main__":
    with multiprocessing.Pool(4) as pool:
        for n, (steps, seconds) in zip((27, 97, 871, 6171), pool.map(collatz, [27, 97, 871, 6171])):
            print(f"{n:6}: {steps} steps in {seconds:.6f}s")
