import threading
import time
from multiprocessing import get_context

# spawn is the same on all systems
ctx = get_context("spawn")


def idle():
    pass


def start_cost(count):
    start = time.perf_counter()
    for _ in range(count):
        p = ctx.Process(target=idle)
        p.start()
        p.join()
    per_process = (time.perf_counter() - start) / count

    start = time.perf_counter()
    for _ in range(count):
        t = threading.Thread(target=idle)
        t.start()
        t.join()
    per_thread = (time.perf_counter() - start) / count
    return per_process, per_thread


if __name__ == "__main__":
    print("thread, process:", start_cost(5))
