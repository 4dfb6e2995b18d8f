"""My answers. I like small functions inside of functions."""

from multiprocessing import Process, Value


def add_numbers(numbers, first, step, total):
    for place in range(first, len(numbers), step):
        total.value += numbers[place]


def total_in_shared_memory(numbers, workers):
    total = Value("q", 0)
    processes = [Process(target=add_numbers, args=(numbers, k, workers, total)) for k in range(workers)]
    [process.start() for process in processes]
    [process.join() for process in processes]
    return total.value
