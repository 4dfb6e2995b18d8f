"""My answers. I like small functions inside of functions."""

from multiprocessing import Pipe, Process, Queue, Value
from threading import Thread
from time import monotonic


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
    thread = Thread(target=lambda: items.append(value))
    thread.start()
    thread.join()
    return items


def add_one_more(items, value):
    items += [value]


def append_in_process(items, value):
    process = Process(target=add_one_more, args=(items, value))
    process.start()
    process.join()
    return items


def count_with_threads(limits, workers):
    counts = [None] * len(limits)

    def work(first):
        for place in range(first, len(limits), workers):
            counts[place] = count_primes(limits[place])

    threads = [Thread(target=work, args=(first,)) for first in range(workers)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    return counts


def count_places(limits, first, step, results):
    for place in range(first, len(limits), step):
        results.put((place, count_primes(limits[place])))


def count_with_processes(limits, workers):
    results = Queue()
    processes = [Process(target=count_places, args=(limits, first, workers, results)) for first in range(workers)]
    [process.start() for process in processes]
    pairs = [results.get() for _ in limits]
    [process.join() for process in processes]
    return [count for _, count in sorted(pairs)]


def double(numbers_in, doubles_out):
    while (number := numbers_in.recv()) != "stop":
        doubles_out.send(number + number)


def double_through_pipe(numbers):
    # two one-way streets
    child_reads, we_write = Pipe(duplex=False)
    we_read, child_writes = Pipe(duplex=False)
    process = Process(target=double, args=(child_reads, child_writes))
    process.start()

    def ask(number):
        we_write.send(number)
        return we_read.recv()

    doubles = [ask(number) for number in numbers]
    we_write.send("stop")
    process.join()
    return doubles


def put_sum_of(numbers, first, step, queue):
    subtotal = 0
    for place in range(first, len(numbers), step):
        subtotal += numbers[place]
    queue.put(subtotal)


def sum_through_queue(numbers, workers):
    queue = Queue()
    processes = [Process(target=put_sum_of, args=(numbers, first, workers, queue)) for first in range(workers)]
    [process.start() for process in processes]
    subtotals = [queue.get() for _ in processes]
    [process.join() for process in processes]
    return sum(subtotals)


def add_numbers(numbers, first, step, total):
    for place in range(first, len(numbers), step):
        total.value += numbers[place]


def total_in_shared_memory(numbers, workers):
    total = Value("q", 0)
    processes = [Process(target=add_numbers, args=(numbers, k, workers, total)) for k in range(workers)]
    [process.start() for process in processes]
    [process.join() for process in processes]
    return total.value


def nothing():
    return None


def start_cost(count):
    def measure(make):
        seconds = []
        for _ in range(count):
            started = monotonic()
            one = make(target=nothing)
            one.start()
            one.join()
            seconds.append(monotonic() - started)
        return sum(seconds) / len(seconds)

    return measure(Thread), measure(Process)
