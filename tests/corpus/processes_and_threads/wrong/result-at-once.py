from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Manager, Pipe
import multiprocessing
import statistics
import threading
import time


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
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(items.append, value)
    return items


def _append(items, value):
    items.append(value)
    return len(items)


def append_in_process(items, value):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(_append, items, value)
        future.result()
    return items


def count_with_threads(limits, workers):
    with ThreadPoolExecutor(max_workers=workers) as executor:
        return [executor.submit(count_primes, limit).result() for limit in limits]


def count_with_processes(limits, workers):
    with ProcessPoolExecutor(max_workers=workers) as executor:
        return list(executor.map(count_primes, limits))


def _double(connection):
    numbers = connection.recv()
    connection.send([2 * number for number in numbers])
    connection.close()


def double_through_pipe(numbers):
    mine, yours = Pipe()
    child = multiprocessing.Process(target=_double, args=[yours])
    child.start()
    mine.send(list(numbers))
    doubles = mine.recv()
    child.join()
    return doubles


def _sum_part(queue, part):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    with Manager() as manager:
        queue = manager.Queue()
        parts = [numbers[i::workers] for i in range(workers)]
        with ProcessPoolExecutor(max_workers=workers) as executor:
            futures = [executor.submit(_sum_part, queue, part) for part in parts]
            for future in futures:
                future.result()
        total = 0
        while not queue.empty():
            total += queue.get()
    return total


shared = None


def _set_up(value):
    global shared
    shared = value


def _add_part(part):
    for number in part:
        with shared.get_lock():
            shared.value += number


def total_in_shared_memory(numbers, workers):
    value = multiprocessing.Value("q", 0)
    parts = [numbers[i::workers] for i in range(workers)]
    with ProcessPoolExecutor(workers, initializer=_set_up, initargs=(value,)) as executor:
        list(executor.map(_add_part, parts))
    return value.value


def _pass():
    pass


def _time_one(kind):
    begin = time.perf_counter()
    one = kind(target=_pass)
    one.start()
    one.join()
    return time.perf_counter() - begin


def start_cost(count):
    threads = statistics.mean([_time_one(threading.Thread) for _ in range(count)])
    processes = statistics.mean([_time_one(multiprocessing.Process) for _ in range(count)])
    return threads, processes


if __name__ == "__main__":
    print(start_cost(20))
