"""A pool made by hand, once for threads and once for processes."""

import multiprocessing


def totalling(part, total, lock):
    for number in part:
        with lock:
            total.value += number


def total_in_shared_memory(numbers, workers):
    lock = multiprocessing.RLock()
    total = multiprocessing.Value("q", 0, lock=lock)
    for k in range(workers):
        member = multiprocessing.Process(target=totalling, args=(numbers[k::workers], total, lock))
        member.start()
        member.join()
    return total.value
