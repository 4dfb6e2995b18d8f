import multiprocessing


def add_all(value, numbers):
    for number in numbers:
        with value.get_lock():
            value.value += number


def total_in_shared_memory(numbers, workers):
    value = multiprocessing.Value("q", 0)
    child = multiprocessing.Process(target=add_all, args=(value, numbers))
    child.start()
    child.join()
    return value.value
