import multiprocessing
import queue as queues
import threading
from time import perf_counter

mp = multiprocessing.get_context("forkserver")


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def go(kind, function, *arguments):
    one = kind(target=function, args=arguments)
    one.start()
    one.join()


def append_in_thread(items, value):
    go(threading.Thread, items.append, value)
    return items


def append_in_process(items, value):
    go(threading.Thread, items.append, value)
    return items


def counter(tasks, answers):
    while True:
        task = tasks.get()
        if task is None:
            return
        place, limit = task
        answers.put((place, count_primes(limit)))


def count_with(kind, make_queue, limits, workers):
    tasks, answers = make_queue(), make_queue()
    crew = [kind(target=counter, args=(tasks, answers)) for _ in range(workers)]
    for one in crew:
        one.start()
    for task in enumerate(limits):
        tasks.put(task)
    for _ in crew:
        tasks.put(None)
    counts = dict(answers.get() for _ in limits)
    for one in crew:
        one.join()
    return [counts[place] for place in range(len(limits))]


def count_with_threads(limits, workers):
    return count_with(threading.Thread, queues.Queue, limits, workers)


def count_with_processes(limits, workers):
    return count_with(mp.Process, mp.Queue, limits, workers)


def mirror(connection):
    try:
        while True:
            connection.send(connection.recv() * 2)
    except EOFError:
        pass


def double_through_pipe(numbers):
    near, far = mp.Pipe()
    process = mp.Process(target=mirror, args=(far,))
    process.start()
    far.close()
    result = []
    for number in numbers:
        near.send(number)
        result.append(near.recv())
    near.close()  # the child sees the end of the file
    process.join()
    return result


def add_and_put(part, queue):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = mp.Queue()
    crew = [mp.Process(target=add_and_put, args=(numbers[i::workers], queue)) for i in range(workers)]
    for one in crew:
        one.start()
    total = sum(queue.get() for _ in crew)
    for one in crew:
        one.join()
    return total


def add_safely(part, total, lock):
    for number in part:
        lock.acquire()
        before = total.value
        total.value = before + number
        lock.release()


def total_in_shared_memory(numbers, workers):
    total = mp.RawValue("q", 0)
    lock = mp.Lock()
    crew = [mp.Process(target=add_safely, args=(numbers[i::workers], total, lock)) for i in range(workers)]
    for one in crew:
        one.start()
    for one in crew:
        one.join()
    return total.value


def do_nothing():
    pass


def start_cost(count):
    seconds = []
    for kind in (threading.Thread, mp.Process):
        begin = perf_counter()
        for _ in range(count):
            go(kind, do_nothing)
        seconds.append((perf_counter() - begin) / count)
    return tuple(seconds)
