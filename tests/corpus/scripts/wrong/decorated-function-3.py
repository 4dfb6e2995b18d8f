from concurrent.futures import ProcessPoolExecutor
import time


def stopwatch(unit):
    factor = {"s": 1, "ms": 1000}[unit]

    def decorate(function):
        def timed(*args):
            begin = time.perf_counter()
            value = function(*args)
            return value, (time.perf_counter() - begin) * factor
        return timed
    return decorate


@stopwatch("ms")
def triangle(n):
    return sum(range(n + 1))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as ex:
        for value, ms in ex.map(triangle, [10, 1000, 100000]):
            print(value, f"{ms:.1f} ms")
