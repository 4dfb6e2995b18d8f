import multiprocessing
import threading
import time


def nothing():
    pass


def start_cost(count):
    results = []
    for Kind in threading.Thread, multiprocessing.Process:
        start = time.perf_counter()
        x = Kind(target=nothing)
        x.start()
        x.join()
        stop = time.perf_counter()
        results.append(stop - start)
    return tuple(results)
