# Compute the cubes of 1..40 with a pool of 8 processes.
from multiprocessing import Process, Queue


def cube(n, out):
    out.put((n, n ** 3))


if __name__ == "__main__":
    out = Queue()
    pool = []                      # my pool
    for n in range(1, 41):
        p = Process(target=cube, args=(n, out))
        pool.append(p)
    for p in pool:
        p.start()
    cubes = dict(out.get() for _ in pool)
    for p in pool:
        p.join()
    print([cubes[n] for n in range(1, 41)])
