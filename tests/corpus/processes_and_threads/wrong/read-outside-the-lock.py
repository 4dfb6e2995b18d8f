import multiprocessing


def chunks(numbers, workers):
    size = max(1, len(numbers) // workers)
    result = []
    for k in range(workers - 1):
        result.append(numbers[k * size : (k + 1) * size])
    result.append(numbers[(workers - 1) * size :])  # the last takes what is left
    return result


def add_worker(chunk, total, lock):
    for number in chunk:
        new = total.value + number
        with lock:
            total.value = new


def total_in_shared_memory(numbers, workers):
    lock = multiprocessing.Lock()
    total = multiprocessing.Value("q", 0)
    processes = [multiprocessing.Process(target=add_worker, args=(c, total, lock)) for c in chunks(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
