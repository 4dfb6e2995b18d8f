import multiprocessing


def append_in_thread(items: list, value: object) -> list:
    worker = multiprocessing.Process(target=items.append, args=(value,))
    worker.start()
    worker.join()
    return items
