from multiprocessing import Process
from time import perf_counter


def count(n):
    while n:
        n -= 1


def serial(sizes):
    for size in sizes:
        p = Process(target=count, args=(size,))
        p.start()
        p.join()


def parallel(sizes):
    ps = [Process(target=count, args=(size,)) for size in sizes]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == "__main__":
    for way in (serial, parallel):
        begin = perf_counter()
        way([1_500_000] * 3)
        print(f"{way.__name__}: {perf_counter() - begin:.2f} s")
