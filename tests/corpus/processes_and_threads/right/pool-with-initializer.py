import multiprocessing as mp
import multiprocessing.pool
import threading
import timeit


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def append_in_thread(items, value):
    with mp.pool.ThreadPool(1) as pool:
        pool.apply(items.append, (value,))
    return items


def append_in_process(items, value):
    with mp.Pool(1) as pool:
        pool.apply(items.append, (value,))
    return items


def count_with_threads(limits, workers):
    with mp.pool.ThreadPool(workers) as pool:
        return pool.starmap(count_primes, [(limit,) for limit in limits], 1)


def count_with_processes(limits, workers):
    with mp.Pool(workers) as pool:
        return pool.starmap(count_primes, [(limit,) for limit in limits], 1)


def double_them(end, n):
    for _ in range(n):
        number = end.recv()
        end.send(number * 2)


def double_through_pipe(numbers):
    one_end, other_end = mp.Pipe()
    p = mp.Process(target=double_them, args=(other_end, len(numbers)))
    p.start()
    # send all of it from a thread, so that nobody waits for anybody
    t = threading.Thread(target=lambda: [one_end.send(number) for number in numbers])
    t.start()
    doubles = [one_end.recv() for _ in range(len(numbers))]
    t.join()
    p.join()
    return doubles


def init(shared):
    global common
    common = shared


def put_sum(part):
    common.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = mp.SimpleQueue()
    parts = [numbers[i::workers] for i in range(workers)]
    with mp.Pool(workers, initializer=init, initargs=(queue,)) as pool:
        pool.map(put_sum, parts, chunksize=1)
        return sum(queue.get() for _ in parts)


def add_part(part):
    for number in part:
        with common.get_lock():
            common.value += number


def total_in_shared_memory(numbers, workers):
    value = mp.Value("q", 0)
    parts = [numbers[i::workers] for i in range(workers)]
    with mp.Pool(workers, init, (value,)) as pool:
        pool.map(add_part, parts, chunksize=1)
    return value.value


def thread_once():
    t = threading.Thread(target=thread_once.__class__)
    t.run = lambda: None
    t.start()
    t.join()


def pass_by():
    pass


def process_once():
    p = mp.Process(target=pass_by)
    p.start()
    p.join()


def start_cost(count):
    # timeit uses perf_counter
    return timeit.timeit(thread_once, number=count) / count, timeit.timeit(process_once, number=count) / count
