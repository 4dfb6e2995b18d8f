from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import Process, Queue


def deal(items: Sequence[int], workers: int) -> Iterator[list[int]]:
    for k in range(workers):
        yield [item for place, item in enumerate(items) if place % workers == k]


@dataclass
class Summing:
    queue: Queue
    part: list[int]

    def __call__(self) -> None:
        self.queue.put(sum(self.part))


def sum_through_queue(numbers: Sequence[int], workers: int) -> int:
    queue: Queue = Queue()
    mine, *theirs = deal(numbers, workers)
    processes = [Process(target=Summing(queue, part)) for part in theirs]
    for process in processes:
        process.start()
    total = sum(mine) + sum(queue.get() for _ in processes)
    for process in processes:
        process.join()
    return total
