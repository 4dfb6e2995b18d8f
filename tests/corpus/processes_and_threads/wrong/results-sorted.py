from collections.abc import Iterator, Sequence
from multiprocessing import Process, Queue


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def deal(items: Sequence[int], workers: int) -> Iterator[list[int]]:
    for k in range(workers):
        yield [item for place, item in enumerate(items) if place % workers == k]


def count_all_of(limits: list[int], queue: Queue) -> None:
    for limit in limits:
        queue.put((limit, count_primes(limit)))


def count_with_processes(limits: Sequence[int], workers: int) -> list[int]:
    queue: Queue = Queue()
    processes = [Process(target=count_all_of, args=(mine, queue)) for mine in deal(limits, workers)]
    for process in processes:
        process.start()
    counts = dict(queue.get() for _ in limits)
    for process in processes:
        process.join()
    return [count for limit, count in sorted(counts.items())]
