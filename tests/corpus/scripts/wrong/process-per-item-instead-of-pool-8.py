# Exercise: square roots of 1..40 with a pool of 8 processes
from multiprocessing import Process, Queue
from math import sqrt


def root(n, q):
    q.put((n, sqrt(n)))


if __name__ == "__main__":
    q = Queue()
    pool = {n: Process(target=root, args=(n, q)) for n in range(1, 41)}
    for p in pool.values():
        p.start()
    roots = dict(q.get() for _ in pool)
    for p in pool.values():
        p.join()
    for n in sorted(roots):
        print(n, "%.4f" % roots[n])
