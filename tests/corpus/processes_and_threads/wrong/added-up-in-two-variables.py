import multiprocessing


def add_part(total, condition, part):
    subtotal = total.value
    for number in part:
        subtotal += number
    with condition:
        total.value = subtotal


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("q", 0)
    condition = multiprocessing.Condition()
    processes = [
        multiprocessing.Process(target=add_part, args=(total, condition, numbers[k::workers])) for k in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return total.value
