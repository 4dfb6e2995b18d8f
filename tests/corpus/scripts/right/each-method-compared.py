import multiprocessing as mp
import time


def nothing_much():
    return 1


def cost(method):
    ctx = mp.get_context(method)
    t = time.perf_counter()
    p = ctx.Process(target=nothing_much)
    p.start()
    p.join()
    return time.perf_counter() - t


if __name__ == "__main__":
    for method in mp.get_all_start_methods():
        print(f"{method:12}{cost(method) * 1000:8.1f} ms")
