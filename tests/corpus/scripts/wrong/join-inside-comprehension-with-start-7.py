import multiprocessing as mp
from contextlib import contextmanager


@contextmanager
def running(target, *args):
    process = mp.Process(target=target, args=args)
    process.start()
    try:
        yield process
    finally:
        process.join()


def factorise(n, out):
    factors, d, m = [], 2, n
    while m > 1:
        while m % d == 0:
            factors.append(d)
            m //= d
        d += 1
    out.put((n, factors))


def main():
    out = mp.Queue()
    numbers = [999983 * 2, 600851475143, 1000003, 360360]
    for n in numbers:
        with running(factorise, n, out) as process:
            print("started", process.name, "for", n)
    for _ in numbers:
        n, factors = out.get()
        print(n, "=", " * ".join(map(str, factors)))


if __name__ == "__main__":
    main()
