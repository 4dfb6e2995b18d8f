import os
from multiprocessing import Process


def worker(rank, size):
    print(f"Process {rank} of {size}, pid {os.getpid()}")


if __name__ == "__main__":
    size = 4
    ranks = [Process(target=worker, args=(rank, size)) for rank in range(size)]
    for r in ranks:
        r.start()
    for r in ranks:
        r.join()
