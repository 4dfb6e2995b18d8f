import multiprocessing


def run_all(tasks):
    """Start them all, then wait for all."""
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()


grand_total = 0


def add_to_total(numbers):
    global grand_total
    for number in numbers:
        grand_total += number


def total_in_shared_memory(numbers, workers):
    run_all([multiprocessing.Process(target=add_to_total, args=(numbers[k::workers],)) for k in range(workers)])
    return grand_total
