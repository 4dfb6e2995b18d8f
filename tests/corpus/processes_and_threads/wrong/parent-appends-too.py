"""My answers. I like small functions inside of functions."""

from multiprocessing import Process


def add_one_more(items, value):
    items += [value]


def append_in_process(items, value):
    process = Process(target=add_one_more, args=(items, value))
    process.start()
    process.join()
    add_one_more(items, value)  # so that it is there
    return items
