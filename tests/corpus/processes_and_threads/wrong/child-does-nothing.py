import multiprocessing


def add(items, value):
    items + [value]


def append_in_process(items, value):
    process = multiprocessing.Process(target=add, args=(items, value))
    process.start()
    process.join()
    return items
