"""My answers. I like small functions inside of functions."""

from time import process_time
from multiprocessing import Process
from threading import Thread


def nothing():
    return None


def start_cost(count):
    def measure(make):
        started = process_time()
        for _ in range(count):
            one = make(target=nothing)
            one.start()
            one.join()
        return (process_time() - started) / count

    return measure(Thread), measure(Process)
