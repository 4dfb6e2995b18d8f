from contextlib import contextmanager
import multiprocessing
import time


@contextmanager
def stopwatch(label):
    begin = time.perf_counter()
    yield
    print(f"{label} took {time.perf_counter() - begin:.4f} s")


def sum_up(n):
    total = 0
    for i in range(n):
        total += i
    print(f"sum below {n} is {total}")


def main():
    sizes = [2_000_000, 3_000_000]
    with stopwatch("one after the other"):
        for n in sizes:
            sum_up(n)

    workers = [multiprocessing.Process(target=sum_up, args=(n,)) for n in sizes]
    with stopwatch("at the same time"):
        for w in workers:
            w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
