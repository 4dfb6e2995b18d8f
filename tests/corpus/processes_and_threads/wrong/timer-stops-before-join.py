import multiprocessing
import threading
from time import perf_counter

mp = multiprocessing.get_context("forkserver")


def do_nothing():
    pass


def start_cost(count):
    seconds = []
    for kind in (threading.Thread, mp.Process):
        crew = [kind(target=do_nothing) for _ in range(count)]
        begin = perf_counter()
        for one in crew:
            one.start()
        seconds.append((perf_counter() - begin) / count)
        for one in crew:
            one.join()
    return tuple(seconds)
