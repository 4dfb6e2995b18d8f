"""Start some processes together and wait for all of them."""

import multiprocessing


def run_together(functions, argument):
    processes = []
    for function in functions:
        process = multiprocessing.Process(target=function, args=(argument,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
