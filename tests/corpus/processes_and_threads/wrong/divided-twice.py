"""A pool made by hand, once for threads and once for processes."""

import multiprocessing
import threading
import time


def rest():
    pass


def average(make, count):
    times = []
    for _ in range(count):
        begin = time.perf_counter()
        one = make()
        one.start()
        one.join()
        end = time.perf_counter()
        times.append(end - begin)
    return sum(times) / count


def start_cost(count):
    return (
        average(lambda: threading.Thread(target=rest), count) / count,
        average(lambda: multiprocessing.Process(target=rest), count) / count,
    )
