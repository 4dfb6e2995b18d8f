import time
from multiprocessing import Process
from threading import Thread


def measure(kind, count):
    times = []
    for i in range(count):
        before = time.time()
        p = kind(target=print)
        p.start()
        p.join()
    return sum(times) / len(times)


def start_cost(count):
    return measure(Thread, count), measure(Process, count)
