import multiprocessing
import threading
import time


def empty():
    pass


def start_cost(count):
    begin = time.perf_counter()
    threads = [threading.Thread(target=empty) for _ in range(count)]
    middle = time.perf_counter()
    processes = [multiprocessing.Process(target=empty) for _ in range(count)]
    end = time.perf_counter()
    for one in threads + processes:
        one.start()
        one.join()
    return (middle - begin) / count, (end - middle) / count
