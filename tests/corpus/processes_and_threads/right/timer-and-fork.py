# Linux only: processes by hand with os.fork where that is short
import os
import threading
import time
from multiprocessing import Process, Pool, Pipe, SimpleQueue, Value
from multiprocessing.pool import ThreadPool


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
    timer = threading.Timer(0, items.append, [value])
    timer.start()
    timer.join()
    return items


def append_in_process(items, value):
    pid = os.fork()
    if pid == 0:
        items.append(value)
        os._exit(0)
    os.waitpid(pid, 0)
    return items


def count_with_threads(limits, workers):
    pool = ThreadPool(workers)
    handles = [pool.apply_async(count_primes, (limit,)) for limit in limits]
    counts = [handle.get() for handle in handles]
    pool.close()
    pool.join()
    return counts


def count_with_processes(limits, workers):
    pool = Pool(workers)
    handles = [pool.apply_async(count_primes, (limit,)) for limit in limits]
    counts = [handle.get() for handle in handles]
    pool.close()
    pool.join()
    return counts


def double_through_pipe(numbers):
    parent_end, child_end = Pipe()
    pid = os.fork()
    if pid == 0:
        for _ in numbers:
            child_end.send(child_end.recv() * 2)
        os._exit(0)
    answers = []
    for number in numbers:
        parent_end.send(number)
        answers.append(parent_end.recv())
    os.waitpid(pid, 0)
    return answers


def put_total(part, queue):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = SimpleQueue()
    size = -(-len(numbers) // workers)  # rounded up: the last parts may be short or empty
    children = []
    for k in range(workers):
        child = Process(target=put_total, args=(numbers[k * size:(k + 1) * size], queue))
        child.start()
        children.append(child)
    total = 0
    for child in children:
        total += queue.get()
    for child in children:
        child.join()
    return total


def add_them(part, value):
    for x in part:
        value.get_lock().acquire()
        try:
            value.value += x
        finally:
            value.get_lock().release()


def total_in_shared_memory(numbers, workers):
    value = Value("l", 0)
    size = -(-len(numbers) // workers)
    children = []
    for k in range(workers):
        child = Process(target=add_them, args=(numbers[k * size:(k + 1) * size], value))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    return value.value


def start_cost(count):
    t0 = time.perf_counter_ns()
    for i in range(count):
        thread = threading.Thread()
        thread.start()
        thread.join()
    t1 = time.perf_counter_ns()
    for i in range(count):
        process = Process()
        process.start()
        process.join()
    t2 = time.perf_counter_ns()
    return (t1 - t0) / count / 1e9, (t2 - t1) / count / 1e9
