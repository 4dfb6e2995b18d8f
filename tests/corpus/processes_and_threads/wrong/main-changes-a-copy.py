import multiprocessing


def concatenate(items, more):
    for one in more:
        items.append(one)


def append_in_process(items, value):
    p = multiprocessing.Process(target=print, args=(items, value), name="appender")
    p.start()
    copy = items[:]
    concatenate(copy, [value])
    p.join()
    return items
