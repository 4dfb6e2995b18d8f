import multiprocessing as mp
import time


def work(n):
    return n + 1


def experiment(method):
    mp.set_start_method(method)
    t = time.time()
    with mp.Pool(2) as pool:
        pool.map(work, range(10))
    print(method, "took", round(time.time() - t, 3), "s")


if __name__ == "__main__":
    for method in ["fork", "spawn"]:
        experiment(method)
