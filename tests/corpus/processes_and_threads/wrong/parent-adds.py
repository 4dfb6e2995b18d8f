from collections.abc import Iterator, Sequence
from multiprocessing import Process, Value


def deal(items: Sequence[int], workers: int) -> Iterator[list[int]]:
    for k in range(workers):
        yield [item for place, item in enumerate(items) if place % workers == k]


def look_at(part: list[int], total) -> None:
    print(sum(part), "of", total.value)


def total_in_shared_memory(numbers: Sequence[int], workers: int) -> int:
    total = Value("q", 0)
    processes = [Process(target=look_at, args=(part, total)) for part in deal(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for number in numbers:
        total.value += number
    return total.value
