"""Processes and threads: five small experiments on what they share and what they cost. README.md is the lesson."""

import multiprocessing  # changed: imported
import threading  # changed: imported
import time  # changed: imported
from collections.abc import Sequence
from multiprocessing.pool import ThreadPool  # changed: imported


def count_primes(limit: int) -> int:
    """Return how many primes there are up to and including `limit`. This is given: there is nothing to change."""
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:  # no divisor was found
            count += 1
    return count


# 1. Memory


def append_in_thread(items: list, value: object) -> list:
    """Append `value` to `items` in a new thread, wait for it, and return `items`."""
    # changed: the thread appends to this very list
    thread = threading.Thread(target=items.append, args=(value,))
    thread.start()
    thread.join()
    return items


def append_in_process(items: list, value: object) -> list:
    """Append `value` to `items` in a new process, wait for it, and return `items` as it is here."""
    # changed: the process appends to a copy, which is gone with it
    process = multiprocessing.Process(target=items.append, args=(value,))
    process.start()
    process.join()
    return items


# 2. Use of cores, and the GIL


def count_with_threads(limits: Sequence[int], workers: int) -> list[int]:
    """Return the counts in the order of `limits`, computed by as many threads as `workers` says."""
    # changed: a pool of threads has the same methods as one of processes
    with ThreadPool(workers) as pool:
        return pool.map(count_primes, limits, chunksize=1)


def count_with_processes(limits: Sequence[int], workers: int) -> list[int]:
    """Return the counts in the order of `limits`, computed by as many worker processes as `workers` says."""
    # changed: a pool of processes
    with multiprocessing.Pool(workers) as pool:
        return pool.map(count_primes, limits, chunksize=1)


# 3. Communication


# changed: this is what the new process runs, until it is sent None
def _double_all(connection: "multiprocessing.connection.Connection") -> None:
    for number in iter(connection.recv, None):
        connection.send(2 * number)


def double_through_pipe(numbers: Sequence[int]) -> list[int]:
    """Send each number through a pipe to a new process, which sends its double back; return the doubles in order."""
    # changed: one number goes there, its double comes back, and then the next
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_double_all, args=(there,))
    process.start()
    doubles = []
    for number in numbers:
        here.send(number)
        doubles.append(here.recv())
    here.send(None)
    process.join()
    return doubles


# changed: deals the numbers out, one to each worker in turn
def _parts_of(numbers: Sequence[int], workers: int) -> list[list[int]]:
    return [list(numbers[first::workers]) for first in range(workers)]


# changed: this is what each worker runs
def _put_sum(queue: "multiprocessing.Queue[int]", part: Sequence[int]) -> None:
    queue.put(sum(part))


def sum_through_queue(numbers: Sequence[int], workers: int) -> int:
    """Return the sum: each of the worker processes puts the sum of its part of the numbers on one queue."""
    # changed: as many sums are taken out of the queue as there are workers, and only then are they joined
    queue: multiprocessing.Queue[int] = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=_put_sum, args=(queue, part)) for part in _parts_of(numbers, workers)]
    for process in processes:
        process.start()
    total = sum(queue.get() for _ in processes)
    for process in processes:
        process.join()
    return total


# changed: this is what each worker runs
def _add_all(total: "multiprocessing.sharedctypes.Synchronized[int]", part: Sequence[int]) -> None:
    for number in part:
        with total.get_lock():  # += reads and writes: nobody else may come in between
            total.value += number


def total_in_shared_memory(numbers: Sequence[int], workers: int) -> int:
    """Return the total: the worker processes add each number of their part to one shared `multiprocessing.Value`."""
    # changed: "q" is a whole number of 64 bits
    total = multiprocessing.Value("q", 0)
    processes = [multiprocessing.Process(target=_add_all, args=(total, part)) for part in _parts_of(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value


# 4. Overhead


# changed: started many times
def _do_nothing() -> None:
    pass


# changed: the same for threads and for processes
def _mean_cost(kind: type[threading.Thread] | type[multiprocessing.Process], count: int) -> float:
    begin = time.perf_counter()
    for _ in range(count):
        one = kind(target=_do_nothing)
        one.start()
        one.join()
    return (time.perf_counter() - begin) / count


def start_cost(count: int) -> tuple[float, float]:
    """Return the mean seconds that it takes to start and join a thread, and a process; `count` of each."""
    # changed: both are started and joined in the same way
    return _mean_cost(threading.Thread, count), _mean_cost(multiprocessing.Process, count)


if __name__ == "__main__":
    print(append_in_thread([1, 2], 3), append_in_process([1, 2], 3))
    print(count_with_threads([10, 100, 1000], 2), count_with_processes([10, 100, 1000], 2))
    print(double_through_pipe([1, 2, 3]), sum_through_queue([1, 2, 3, 4], 2), total_in_shared_memory([1, 2, 3, 4], 2))
    thread, process = start_cost(10)
    print(f"to start and join a thread takes {thread * 1000:.3f} ms, a process {process * 1000:.3f} ms")
