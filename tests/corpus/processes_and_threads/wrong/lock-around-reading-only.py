import multiprocessing


def add_part(total, numbers, first, last):
    for number in numbers[first:last]:
        with total.get_lock():
            before = total.value
        total.value = before + number


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("q", 0)
    borders = [len(numbers) * k // workers for k in range(workers + 1)]
    processes = []
    for first, last in zip(borders, borders[1:]):
        process = multiprocessing.Process(target=add_part, args=(total, numbers, first, last))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    return total.value
