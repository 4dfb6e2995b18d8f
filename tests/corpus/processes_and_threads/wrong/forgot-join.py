import multiprocessing


def part_total(numbers, total):
    for n in numbers:
        with total.get_lock():
            total.value = total.value + n


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("i", 0)
    for i in range(workers):
        child = multiprocessing.Process(target=part_total, args=(numbers[i::workers], total))
        child.start()
    return total.value
