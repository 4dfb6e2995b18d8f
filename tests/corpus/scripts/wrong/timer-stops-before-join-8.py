import multiprocessing as mp
import time
from contextlib import contextmanager


@contextmanager
def stopwatch(title):
    a = time.perf_counter()
    yield
    print(f"{title}: {time.perf_counter() - a:.3f} s")


def add_up(start, stop):
    total = 0
    for n in range(start, stop):
        total += n * n % 7
    print("part", start, "=", total)


def main():
    parts = [(i * 2_000_000, (i + 1) * 2_000_000) for i in range(4)]
    ps = [mp.Process(target=add_up, args=part) for part in parts]
    with stopwatch("four processes"):
        for p in ps:
            p.start()
    for p in ps:
        p.join()


if __name__ == "__main__":
    main()
