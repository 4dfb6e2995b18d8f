import multiprocessing


def append_it(items, value):
    items.append(value)


def append_in_process(items, value):
    with multiprocessing.Manager() as manager:
        shared = manager.list(items)
        p = multiprocessing.Process(target=append_it, args=(shared, value))
        p.start()
        p.join()
        return list(shared)
