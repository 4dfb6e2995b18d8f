import multiprocessing as mp
import threading
import time


class IdleThread(threading.Thread):
    def run(self):
        pass


class IdleProcess(mp.Process):
    def run(self):
        pass


def start_cost(count):
    begin = time.perf_counter()
    for _ in range(count):
        t = IdleThread()
        t.start()
        t.join()
    middle = time.perf_counter()
    for _ in range(count):
        p = IdleProcess()
        p.start()
        p.join()
    end = time.perf_counter()
    return middle - begin, end - middle
