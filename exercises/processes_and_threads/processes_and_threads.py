"""Processes and threads: five small experiments on what they share and what they cost. README.md is the lesson."""

from collections.abc import Sequence

# TODO: import multiprocessing, threading and time.


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
    # TODO: what does the list look like afterwards?
    raise NotImplementedError("append_in_thread")


def append_in_process(items: list, value: object) -> list:
    """Append `value` to `items` in a new process, wait for it, and return `items` as it is here."""
    # TODO: the same with a process. What does the list look like now?
    raise NotImplementedError("append_in_process")


# 2. Use of cores, and the GIL


def count_with_threads(limits: Sequence[int], workers: int) -> list[int]:
    """Return the counts in the order of `limits`, computed by as many threads as `workers` says."""
    # TODO: have count_primes called for each limit by threads of this program.
    raise NotImplementedError("count_with_threads")


def count_with_processes(limits: Sequence[int], workers: int) -> list[int]:
    """Return the counts in the order of `limits`, computed by as many worker processes as `workers` says."""
    # TODO: have count_primes called for each limit by processes.
    raise NotImplementedError("count_with_processes")


# 3. Communication


def double_through_pipe(numbers: Sequence[int]) -> list[int]:
    """Send each number through a pipe to a new process, which sends its double back; return the doubles in order."""
    # TODO: a Pipe has two ends. One is for the process.
    raise NotImplementedError("double_through_pipe")


def sum_through_queue(numbers: Sequence[int], workers: int) -> int:
    """Return the sum: each of the worker processes puts the sum of its part of the numbers on one queue."""
    # TODO: give each worker a part of the numbers, and add up what comes out of the queue.
    raise NotImplementedError("sum_through_queue")


def total_in_shared_memory(numbers: Sequence[int], workers: int) -> int:
    """Return the total: the worker processes add each number of their part to one shared `multiprocessing.Value`."""
    # TODO: no update may be lost, however the workers take turns.
    raise NotImplementedError("total_in_shared_memory")


# 4. Overhead


def start_cost(count: int) -> tuple[float, float]:
    """Return the mean seconds that it takes to start and join a thread, and a process; `count` of each."""
    # TODO: measure with time.perf_counter.
    raise NotImplementedError("start_cost")


if __name__ == "__main__":
    print(append_in_thread([1, 2], 3), append_in_process([1, 2], 3))
    print(count_with_threads([10, 100, 1000], 2), count_with_processes([10, 100, 1000], 2))
    print(double_through_pipe([1, 2, 3]), sum_through_queue([1, 2, 3, 4], 2), total_in_shared_memory([1, 2, 3, 4], 2))
    thread, process = start_cost(10)
    print(f"to start and join a thread takes {thread * 1000:.3f} ms, a process {process * 1000:.3f} ms")
