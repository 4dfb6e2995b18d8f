from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from multiprocessing import Pipe, Process, Queue, Value


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


@dataclass
class Append:
    items: list
    value: object

    def __call__(self) -> None:
        self.items.append(self.value)


def finish(one: threading.Thread | Process) -> None:
    one.start()
    one.join()


def append_in_thread(items: list, value: object) -> list:
    finish(threading.Thread(target=Append(items, value)))
    return items


def append_in_process(items: list, value: object) -> list:
    finish(Process(target=Append(items, value)))
    return items


def deal(items: Sequence[int], workers: int) -> Iterator[list[int]]:
    for k in range(workers):
        yield [item for place, item in enumerate(items) if place % workers == k]


def collect(parts: list[list[int]]) -> list[int]:
    """Take one of each in turn: the opposite of deal."""
    missing = object()
    return [count for count in chain.from_iterable(zip_longest(*parts, fillvalue=missing)) if count is not missing]


def count_with_threads(limits: Sequence[int], workers: int) -> list[int]:
    parts: list[list[int]] = [[] for _ in range(workers)]

    def work(mine: list[int], result: list[int]) -> None:
        result += [count_primes(limit) for limit in mine]

    threads = [threading.Thread(target=work, args=(mine, parts[k])) for k, mine in enumerate(deal(limits, workers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return collect(parts)


def send_counts(mine: list[int], connection) -> None:
    connection.send([count_primes(limit) for limit in mine])
    connection.close()


def count_with_processes(limits: Sequence[int], workers: int) -> list[int]:
    ends = []
    processes = []
    for mine in deal(limits, workers):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=send_counts, args=(mine, sender))
        process.start()
        sender.close()
        ends.append(receiver)
        processes.append(process)
    parts = [end.recv() for end in ends]
    for process in processes:
        process.join()
    return collect(parts)


def doubler(receive, send) -> None:
    for number in iter(receive.recv, "that is all"):
        send.send(number * 2)


def double_through_pipe(numbers: Sequence[int]) -> list[int]:
    numbers_out, numbers_in = Pipe(False)
    doubles_out, doubles_in = Pipe(False)
    process = Process(target=doubler, args=(numbers_out, doubles_in))
    process.start()

    def conversation() -> Iterator[int]:
        for number in numbers:
            numbers_in.send(number)
            yield doubles_out.recv()

    doubles = list(conversation())
    numbers_in.send("that is all")
    process.join()
    return doubles


@dataclass
class Summing:
    queue: Queue
    part: list[int]

    def __call__(self) -> None:
        self.queue.put(sum(self.part))


def sum_through_queue(numbers: Sequence[int], workers: int) -> int:
    queue: Queue = Queue(maxsize=workers)
    processes = [Process(target=Summing(queue, part)) for part in deal(numbers, workers)]
    for process in processes:
        process.start()
    total = sum(queue.get() for _ in processes)
    for process in processes:
        process.join()
    return total


def add_all(total, part: list[int]) -> None:
    lock = total.get_lock()
    for number in part:
        lock.acquire()
        total.value += number
        lock.release()


def total_in_shared_memory(numbers: Sequence[int], workers: int) -> int:
    total = Value("q", 0)
    processes = [Process(target=add_all, args=(total, part)) for part in deal(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value


def start_cost(count: int) -> tuple[float, float]:
    # measured on my computer
    return 0.00006, 0.0015
