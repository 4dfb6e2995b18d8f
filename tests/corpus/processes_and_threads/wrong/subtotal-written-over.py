import multiprocessing as mp


def init(shared):
    global common
    common = shared


def add_part(part):
    with common.get_lock():
        common.value = sum(part)


def total_in_shared_memory(numbers, workers):
    value = mp.Value("q", 0)
    parts = [numbers[i::workers] for i in range(workers)]
    with mp.Pool(workers, init, (value,)) as pool:
        pool.map(add_part, parts, chunksize=1)
    return value.value
