import multiprocessing
import threading
import time
from multiprocessing.connection import wait


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
    done = threading.Event()

    def job():
        nonlocal items
        items += [value]
        done.set()

    threading.Thread(target=job).start()
    done.wait()
    return items


def job(items, value, done):
    items.append(value)
    done.set()


def append_in_process(items, value):
    done = multiprocessing.Event()
    process = multiprocessing.Process(target=job, args=(items, value, done))
    process.start()
    done.wait()
    process.join()
    return items


def count_with_threads(limits, workers):
    barrier = threading.Barrier(workers + 1)
    for k in range(workers):
        threading.Thread(target=barrier.wait).start()
    counts = [count_primes(limit) for limit in limits]
    barrier.wait()
    return counts


def process_work(limits, k, workers, counts):
    for place in range(k, len(limits), workers):
        counts[place] = count_primes(limits[place])


def count_with_processes(limits, workers):
    counts = multiprocessing.Array("l", len(limits))
    processes = [
        multiprocessing.Process(target=process_work, args=(limits, k, workers, counts)) for k in range(workers)
    ]
    for process in processes:
        process.start()
    running = {process.sentinel: process for process in processes}
    while running:
        for sentinel in wait(running):
            running.pop(sentinel).join()
    return list(counts)


def doubling_child(connection):
    for _ in range(connection.recv()):  # first how many, then the numbers
        connection.send(connection.recv() * 2)


def double_through_pipe(numbers):
    connection, childs_connection = multiprocessing.Pipe()
    child = multiprocessing.Process(target=doubling_child, args=(childs_connection,))
    child.start()
    connection.send(len(numbers))
    doubles = []
    for number in numbers:
        connection.send(number)
        doubles.append(connection.recv())
    wait([child.sentinel])
    child.join()
    return doubles


def sum_of_part(queue, numbers, first, last):
    queue.put(sum(numbers[first:last]))


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    borders = [len(numbers) * k // workers for k in range(workers + 1)]
    processes = []
    for first, last in zip(borders, borders[1:]):
        process = multiprocessing.Process(target=sum_of_part, args=(queue, numbers, first, last))
        process.start()
        processes.append(process)
    answer = 0
    for _ in range(workers):
        answer += queue.get(timeout=30)
    for process in processes:
        process.join()
    return answer


def add_part(total, numbers, first, last):
    subtotal = 0
    for number in numbers[first:last]:
        subtotal += number
    with total.get_lock():
        before = total.value
        total.value = before + subtotal


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("q", 0)
    borders = [len(numbers) * k // workers for k in range(workers + 1)]
    processes = []
    for first, last in zip(borders, borders[1:]):
        process = multiprocessing.Process(target=add_part, args=(total, numbers, first, last))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    return total.value


def f():
    pass


def start_cost(count):
    t = [time.perf_counter()]
    for kind in [threading.Thread, multiprocessing.Process]:
        for _ in range(count):
            x = kind(target=f)
            x.start()
            x.join()
        t.append(time.perf_counter())
    return (t[1] - t[0]) / count, (t[2] - t[1]) / count
