"""Which worker of the pool computes which square?"""
import multiprocessing as mp
import os


def square(n, pid):
    return n, n * n, pid


def main():
    tasks = [(n, os.getpid()) for n in range(1, 9)]
    with mp.Pool(4) as pool:
        rows = pool.starmap(square, tasks, chunksize=2)
    by_worker = {}
    for n, sq, pid in rows:
        print(f"{n}^2 = {sq:2}  (worker {pid})")
        by_worker.setdefault(pid, []).append(n)
    print("distribution of the work:", by_worker)


if __name__ == "__main__":
    main()
