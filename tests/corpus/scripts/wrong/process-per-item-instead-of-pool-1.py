# square roots of 1 to 20 with a pool of 4 processes
from multiprocessing import Process
from math import sqrt


def root(n):
    print(n, sqrt(n))


if __name__ == "__main__":
    pool = []
    for n in range(1, 21):
        p = Process(target=root, args=(n,))
        pool.append(p)
        p.start()
    for p in pool:
        p.join()
