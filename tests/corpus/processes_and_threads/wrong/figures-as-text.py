from multiprocessing import Process
from threading import Thread
from time import perf_counter


def average(kind, count):
    before = perf_counter()
    for _ in range(count):
        one = kind(target=int)
        one.start()
        one.join()
    return f"{(perf_counter() - before) / count:.6f} s"


def start_cost(count):
    return average(Thread, count), average(Process, count)
