import multiprocessing
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


def append_in_thread(items: list, value: object) -> list:
    worker = threading.Thread(target=list.append, args=(items, value))
    worker.start()
    worker.join()
    return items


def append_in_process(items: list, value: object) -> list:
    worker = multiprocessing.Process(target=list.append, args=(items, value))
    worker.start()
    worker.join()
    return items


def count_with_threads(limits, workers):
    results = []

    def work(part):
        for place, limit in part:
            results.append((place, count_primes(limit)))

    numbered = list(enumerate(limits))
    threads = []
    for i in range(workers):
        thread = threading.Thread(target=work, args=(numbered[i::workers],))
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
    results.sort()
    return [count for place, count in results]


def count_with_processes(limits, workers):
    with multiprocessing.Pool(workers) as pool:
        return list(pool.imap_unordered(count_primes, limits))


def send_doubles(pipe):
    number = pipe.recv()
    while number is not None:
        pipe.send(number * 2)
        number = pipe.recv()


def double_through_pipe(numbers):
    if not numbers:
        return []
    mine, other = multiprocessing.Pipe(duplex=True)
    child = multiprocessing.Process(target=send_doubles, args=(other,))
    child.start()
    doubles = []
    try:
        for number in numbers:
            mine.send(number)
            doubles.append(mine.recv())
    finally:
        mine.send(None)
        child.join()
    return doubles


def part_sum(numbers, queue):
    s = 0
    for n in numbers:
        s = s + n
    queue.put(s)


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    children = []
    for i in range(workers):
        child = multiprocessing.Process(target=part_sum, args=(numbers[i::workers], queue))
        children.append(child)
        child.start()
    total = 0
    for child in children:
        total = total + queue.get()
    for child in children:
        child.join()
    queue.close()
    queue.join_thread()
    return total


def part_total(numbers, total):
    for n in numbers:
        with total.get_lock():
            total.value = total.value + n


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("i", 0)
    children = []
    for i in range(workers):
        child = multiprocessing.Process(target=part_total, args=(numbers[i::workers], total))
        children.append(child)
        child.start()
    for child in children:
        child.join()
    return total.value


def empty():
    pass


def start_cost(count):
    thread_time = 0.0
    for _ in range(count):
        begin = time.perf_counter()
        thread = threading.Thread(target=empty)
        thread.start()
        thread.join()
        thread_time += time.perf_counter() - begin
    process_time = 0.0
    for _ in range(count):
        begin = time.perf_counter()
        process = multiprocessing.Process(target=empty)
        process.start()
        process.join()
        process_time += time.perf_counter() - begin
    return thread_time / count, process_time / count
