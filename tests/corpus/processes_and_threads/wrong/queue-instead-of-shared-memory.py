import multiprocessing


def put_sum(q, part):
    q.put(sum(part))


def total_in_shared_memory(numbers, workers):
    q = multiprocessing.SimpleQueue()
    ps = [multiprocessing.Process(target=put_sum, args=(q, numbers[k::workers])) for k in range(workers)]
    for p in ps:
        p.start()
    total = sum(q.get() for p in ps)
    for p in ps:
        p.join()
    return total
