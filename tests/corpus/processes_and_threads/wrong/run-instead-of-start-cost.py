import threading, multiprocessing, time


def nop():
    pass


def start_cost(count):
    clock = time.perf_counter
    begin = clock()
    for _ in range(count):
        threading.Thread(target=nop).run()
    thread = (clock() - begin) / count
    begin = clock()
    for _ in range(count):
        multiprocessing.Process(target=nop).run()
    process = (clock() - begin) / count
    return thread, process
