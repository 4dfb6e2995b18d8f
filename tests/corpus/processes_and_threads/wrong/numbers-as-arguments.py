from functools import partial
from multiprocessing import get_context
from threading import Thread
from time import perf_counter

fork = get_context("fork")


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
    thread = Thread(target=partial(items.append, value))
    thread.start()
    thread.join()
    return items


def append_in_process(items, value):
    def child():
        # after a fork everything is there, as a copy
        items.append(value)

    process = fork.Process(target=child)
    process.start()
    process.join()
    return items


def halves(sequence, workers):
    """Cut into as many pieces as there are workers; the first ones are one longer."""
    size, rest = divmod(len(sequence), workers)
    begin = 0
    for k in range(workers):
        end = begin + size + (k < rest)
        yield begin, end
        begin = end


def count_with_threads(limits, workers):
    counts = [0] * len(limits)

    def piece(begin, end):
        for i in range(begin, end):
            counts[i] = count_primes(limits[i])

    threads = [Thread(target=piece, args=bounds) for bounds in halves(limits, workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counts


def count_with_processes(limits, workers):
    counts = fork.Array("q", len(limits), lock=False)

    def piece(begin, end):
        for i in range(begin, end):
            counts[i] = count_primes(limits[i])

    processes = [fork.Process(target=piece, args=bounds) for bounds in halves(limits, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return counts[:]


def double_through_pipe(numbers):
    parent, child = fork.Pipe()

    def double():
        for number in numbers:  # they are here, too, after a fork
            child.send(number * 2)

    process = fork.Process(target=double)
    process.start()
    doubles = [parent.recv() for _ in numbers]
    process.join()
    return doubles


def sum_through_queue(numbers, workers):
    queue = fork.Queue()
    processes = [
        fork.Process(target=lambda begin=begin, end=end: queue.put(sum(numbers[begin:end])))
        for begin, end in halves(numbers, workers)
    ]
    for process in processes:
        process.start()
    total = 0
    for _ in range(workers):
        total += queue.get()
    for process in processes:
        process.join()
    return total


def total_in_shared_memory(numbers, workers):
    total = fork.Value("q")

    def add(begin, end):
        for number in numbers[begin:end]:
            with total:
                total.value += number

    processes = [fork.Process(target=add, args=bounds) for bounds in halves(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value


def start_cost(count):
    costs = []
    for kind in (Thread, fork.Process):
        begin = perf_counter()
        for _ in range(count):
            one = kind(target=int)
            one.start()
            one.join()
        costs.append((perf_counter() - begin) / count)
    return costs[0], costs[1]
