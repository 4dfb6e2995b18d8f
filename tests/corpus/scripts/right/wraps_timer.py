import functools
import time
from multiprocessing import Pool


def timed(function):
    @functools.wraps(function)
    def inner(*args):
        t = time.perf_counter()
        value = function(*args)
        return value, time.perf_counter() - t
    return inner


@timed
def digit_power_sum(n):
    return sum(int(d) ** len(str(n)) for d in str(n))


if __name__ == "__main__":
    numbers = [153, 371, 1634, 9475]
    with Pool(4) as pool:
        for n, (s, sec) in zip(numbers, pool.map(digit_power_sum, numbers)):
            print(n, s, n == s, f"{sec:.6f}s")
