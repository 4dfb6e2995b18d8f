import multiprocessing as mp
import os


def sum_quarter(k, size):
    first = k * size
    total = sum(range(first, first + size))
    print(f"quarter {k + 1} (pid {os.getpid()}): {total}")


def main():
    size = 25_000
    parts = 4
    helpers = []
    for k in range(parts):
        if k < parts - 1:
            h = mp.Process(target=sum_quarter, args=(k, size))
            h.start()
            helpers.append(h)
        else:
            # we are a process too, so we do the last one ourselves
            sum_quarter(k, size)
    for h in helpers:
        h.join()


if __name__ == "__main__":
    main()
