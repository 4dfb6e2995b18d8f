import os
import tempfile
from multiprocessing import Process


def add_up(limit, logname):
    total = 0
    for i in range(limit):
        total += i
    with open(logname, "a") as log:
        print("sum up to", limit, "=", total, file=log)


def expected(limits):
    return [f"sum up to {n} = {n * (n - 1) // 2}" for n in limits]


def main():
    limits = [2000000, 500000, 1000, 10]
    fd, logname = tempfile.mkstemp(suffix=".log")
    os.close(fd)
    try:
        procs = {n: Process(target=add_up, args=(n, logname)) for n in limits}
        for p in procs.values():
            p.start()
        for p in procs.values():
            p.join()
        with open(logname) as log:
            lines = log.read().splitlines()
    finally:
        os.remove(logname)
    for line in lines:
        print(line)
    print("test passed" if lines == expected(limits) else "test failed: WRONG ORDER")


if __name__ == "__main__":
    main()
