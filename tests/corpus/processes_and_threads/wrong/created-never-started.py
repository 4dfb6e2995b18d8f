from multiprocessing import Process


def append_job(items, value):
    items[len(items):] = [value]


def append_in_process(items, value):
    process = Process(target=append_job, args=(items, value))
    assert not process.is_alive()
    return items
