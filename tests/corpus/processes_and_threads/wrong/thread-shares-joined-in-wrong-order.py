import threading
from collections.abc import Iterator, Sequence


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


def count_with_threads(limits: Sequence[int], workers: int) -> list[int]:
    parts: list[list[int]] = [[] for _ in range(workers)]

    def work(mine: list[int], result: list[int]) -> None:
        result += [count_primes(limit) for limit in mine]

    threads = [threading.Thread(target=work, args=(mine, parts[k])) for k, mine in enumerate(deal(limits, workers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [count for part in parts for count in part]
