import multiprocessing
import threading
import time


def nothing():
    pass


def start_cost(count):
    for kind in (threading.Thread, multiprocessing.Process):
        start = time.perf_counter()
        for i in range(count):
            task = kind(target=nothing)
            task.start()
            task.join()
        print(kind.__name__, (time.perf_counter() - start) / count)
