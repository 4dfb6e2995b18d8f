import multiprocessing
import threading
import time

PAUSE = None  # the word for "no more"


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def concatenate(items, more):
    for one in more:
        items.append(one)


def append_in_thread(items, value):
    lock = threading.Lock()

    def safely():
        with lock:
            concatenate(items, [value])

    t = threading.Thread(target=safely, name="appender")
    t.start()
    t.join()
    return items


def append_in_process(items, value):
    p = multiprocessing.Process(target=concatenate, args=(items, [value]), name="appender")
    p.start()
    p.join()
    return items


def count_with_threads(limits, workers):
    source = iter(enumerate(limits))
    lock = threading.Lock()
    counts = {}

    def work():
        while True:
            with lock:
                task = next(source, None)
            if task is None:
                break
            counts[task[0]] = count_primes(task[1])

    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=work))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return [counts[k] for k in range(len(limits))]


def work_on_limits(next_place, limits, counts):
    while True:
        with next_place.get_lock():
            place = next_place.value
            next_place.value = place + 1
        if place >= len(limits):
            break
        counts[place] = count_primes(limits[place])


def count_with_processes(limits, workers):
    next_place = multiprocessing.Value("i", 0)
    counts = multiprocessing.Array("i", len(limits))
    processes = [
        multiprocessing.Process(target=work_on_limits, args=(next_place, limits, counts)) for _ in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return counts[:]


def twice(link):
    x = link.recv()
    while x is not PAUSE:
        link.send(x + x)
        x = link.recv()


def double_through_pipe(numbers):
    link, other = multiprocessing.Pipe()
    p = multiprocessing.Process(target=twice, args=(other,))
    p.start()
    doubles = []
    for x in list(numbers) + [PAUSE]:
        link.send(x)
        if x is not PAUSE:
            doubles.append(link.recv())
    p.join()
    return doubles


def sum_to_queue(part, queue):
    queue.put(sum(part))
    queue.close()


def sum_through_queue(numbers, workers):
    queue = multiprocessing.JoinableQueue()
    processes = [
        multiprocessing.Process(target=sum_to_queue, args=(numbers[k::workers], queue)) for k in range(workers)
    ]
    for p in processes:
        p.start()
    answer = 0
    for _ in processes:
        answer += queue.get()
        queue.task_done()
    for p in processes:
        p.join()
    return answer


def add_part(total, condition, part):
    subtotal = total.value
    for number in part:
        subtotal += number
    with condition:
        total.value = subtotal


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("q", 0)
    condition = multiprocessing.Condition()
    processes = [
        multiprocessing.Process(target=add_part, args=(total, condition, numbers[k::workers])) for k in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return total.value


def start_cost(count):
    threads = [threading.Thread(target=list) for _ in range(count)]
    processes = [multiprocessing.Process(target=list) for _ in range(count)]
    means = []
    for group in (threads, processes):
        begin = time.perf_counter()
        for one in group:
            one.start()
            one.join()
        means.append((time.perf_counter() - begin) / count)
    return tuple(means)
