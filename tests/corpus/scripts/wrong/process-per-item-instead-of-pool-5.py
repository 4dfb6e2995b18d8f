# Exercise: roots of 1 to 30 with a pool of 8 processes
from multiprocessing import Process, Queue
import math

def root(n, q):
    q.put((n, math.sqrt(n)))

if __name__ == "__main__":
    q = Queue()
    pool = []
    for n in range(1, 31):
        p = Process(target=root, args=(n, q))
        p.start()
        pool.append(p)
    result = dict(q.get() for _ in pool)
    for p in pool:
        p.join()
    print("pool of", len(pool))
    print([round(result[n], 2) for n in sorted(result)])
