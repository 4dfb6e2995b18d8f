import multiprocessing


def chunks(numbers, workers):
    size = max(1, len(numbers) // workers)
    result = []
    for k in range(workers - 1):
        result.append(numbers[k * size : (k + 1) * size])
    result.append(numbers[(workers - 1) * size :])  # the last takes what is left
    return result


grand_total = 0


def sum_worker(chunk):
    global grand_total
    grand_total += sum(chunk)


def sum_through_queue(numbers, workers):
    processes = [multiprocessing.Process(target=sum_worker, args=(c,)) for c in chunks(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return grand_total
