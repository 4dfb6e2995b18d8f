import multiprocessing
import threading
import time


def time_to(make, count):
    for _ in range(count):
        began = time.perf_counter()
        it = make(target=time.perf_counter)
        it.start()
        it.join()
    return (time.perf_counter() - began) / count


def start_cost(count):
    process = time_to(multiprocessing.Process, count)
    thread = time_to(threading.Thread, count)
    return thread, process
