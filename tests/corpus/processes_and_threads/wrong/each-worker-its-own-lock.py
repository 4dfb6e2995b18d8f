from multiprocessing import Lock
from multiprocessing import Process, Value


def add_with_lock(value, part):
    lock = Lock()
    for x in part:
        with lock:
            value.value += x


def total_in_shared_memory(numbers, workers):
    value = Value("q", 0, lock=False)
    ps = [Process(target=add_with_lock, args=(value, numbers[w::workers])) for w in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return value.value
