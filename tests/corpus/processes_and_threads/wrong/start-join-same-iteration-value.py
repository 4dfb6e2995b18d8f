"""A pool made by hand, once for threads and once for processes."""

import multiprocessing
import queue
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


def append_from_queue(items, mailbox):
    items.append(mailbox.get())


def append_in_thread(items, value):
    mailbox = queue.Queue()
    thread = threading.Thread(target=append_from_queue, args=(items, mailbox))
    thread.start()
    mailbox.put(value)
    thread.join()
    return items


def append_in_process(items, value):
    mailbox = multiprocessing.Queue()
    process = multiprocessing.Process(target=append_from_queue, args=(items, mailbox))
    process.start()
    mailbox.put(value)
    process.join()
    return items


class ThreadTeam:
    def __init__(self, size):
        self.tasks = queue.SimpleQueue()
        self.done = {}
        self.members = [threading.Thread(target=self.work, daemon=True) for _ in range(size)]
        for member in self.members:
            member.start()

    def work(self):
        for place, limit in iter(self.tasks.get, None):
            self.done[place] = count_primes(limit)

    def count(self, limits):
        for task in enumerate(limits):
            self.tasks.put(task)
        for _ in self.members:
            self.tasks.put(None)
        for member in self.members:
            member.join()
        return [self.done[place] for place in range(len(limits))]


def count_with_threads(limits, workers):
    return ThreadTeam(workers).count(limits)


def process_work(tasks, done):
    for place, limit in iter(tasks.get, None):
        done.put((place, count_primes(limit)))


def count_with_processes(limits, workers):
    tasks, done = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    team = [multiprocessing.Process(target=process_work, args=(tasks, done), daemon=True) for _ in range(workers)]
    for member in team:
        member.start()
    for task in enumerate(limits):
        tasks.put(task)
    for _ in team:
        tasks.put(None)
    counts = [0] * len(limits)
    for _ in limits:
        place, count = done.get()
        counts[place] = count
    for member in team:
        member.join()
    return counts


def doubling(pipe):
    while pipe.poll(None):
        number = pipe.recv()
        if number is None:
            break
        pipe.send(number * 2)


def double_through_pipe(numbers):
    ours, childs = multiprocessing.Pipe()
    with ours:
        process = multiprocessing.Process(target=doubling, args=(childs,))
        process.start()
        result = []
        for number in numbers:
            ours.send(number)
            result.append(ours.recv())
        ours.send(None)
        process.join()
    return result


def summing(tasks, sums):
    total = 0
    for number in iter(tasks.get, None):
        total += number
    sums.put(total)


def sum_through_queue(numbers, workers):
    # each worker has a queue of its own for its numbers, and they share the one for the sums
    sums = multiprocessing.Queue()
    inboxes = [multiprocessing.Queue() for _ in range(workers)]
    team = [multiprocessing.Process(target=summing, args=(inbox, sums)) for inbox in inboxes]
    for member in team:
        member.start()
    for place, number in enumerate(numbers):
        inboxes[place % workers].put(number)
    for inbox in inboxes:
        inbox.put(None)
    answer = sum(sums.get() for _ in team)
    for member in team:
        member.join()
    return answer


def totalling(part, total, lock):
    for number in part:
        with lock:
            total.value += number


def total_in_shared_memory(numbers, workers):
    lock = multiprocessing.RLock()
    total = multiprocessing.Value("q", 0, lock=lock)
    for k in range(workers):
        member = multiprocessing.Process(target=totalling, args=(numbers[k::workers], total, lock))
        member.start()
        member.join()
    return total.value


def rest():
    pass


def average(make, count):
    times = []
    for _ in range(count):
        begin = time.perf_counter()
        one = make()
        one.start()
        one.join()
        end = time.perf_counter()
        times.append(end - begin)
    return sum(times) / count


def start_cost(count):
    return (
        average(lambda: threading.Thread(target=rest), count),
        average(lambda: multiprocessing.Process(target=rest), count),
    )
