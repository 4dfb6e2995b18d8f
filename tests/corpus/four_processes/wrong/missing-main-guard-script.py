import math
import multiprocessing


def q(n):
    print("Square:", n ** 2)


def k(n):
    print("Cube:", n ** 3)


def qw(n):
    print("Square Root:", math.sqrt(n))


def kw(n):
    print("Cube Root:", n ** (1 / 3))


n = 10
prozesse = [multiprocessing.Process(target=f, args=(n,)) for f in (q, k, qw, kw)]
for p in prozesse:
    p.start()
for p in prozesse:
    p.join()
