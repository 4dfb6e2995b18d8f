from multiprocessing.dummy import Process as DummyProcess
import time
from threading import Thread


def start_cost(count):
    before = time.perf_counter()
    for _ in range(count):
        thread = Thread(target=print, args=("",), kwargs={"end": ""})
        thread.start()
        thread.join()
    after_threads = time.perf_counter()
    for _ in range(count):
        process = DummyProcess(target=print, args=("",), kwargs={"end": ""})
        process.start()
        process.join()
    after_processes = time.perf_counter()
    return (after_threads - before) / count, (after_processes - after_threads) / count
