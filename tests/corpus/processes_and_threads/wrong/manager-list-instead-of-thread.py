import multiprocessing


def append_in_thread(items, value):
    with multiprocessing.Manager() as manager:
        shared = manager.list(items)
        p = multiprocessing.Process(target=shared.append, args=(value,))
        p.start()
        p.join()
        return list(shared)
