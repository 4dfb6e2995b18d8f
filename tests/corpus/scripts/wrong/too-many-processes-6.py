import time
from multiprocessing import Process, SimpleQueue


def count_divisors(n, out):
    out.put((n, sum(1 for d in range(1, n + 1) if n % d == 0)))


if __name__ == "__main__":
    # one process for every number so that it is as fast as possible
    numbers = range(90060, 90120)
    out = SimpleQueue()
    begin = time.time()
    crowd = []
    for n in numbers:
        crowd.append(Process(target=count_divisors, args=(n, out)))
    for p in crowd:
        p.start()
    best = max((out.get() for _ in crowd), key=lambda pair: pair[1])
    for p in crowd:
        p.join()
    print("most divisors:", best, "seconds:", round(time.time() - begin, 2))
