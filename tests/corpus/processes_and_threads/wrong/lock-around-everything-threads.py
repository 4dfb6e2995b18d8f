"""My answers. I like small functions inside of functions."""

from threading import Lock as ThreadLock
from threading import Thread


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_with_threads(limits, workers):
    counts = [None] * len(limits)
    turn = ThreadLock()

    def work(first):
        for place in range(first, len(limits), workers):
            with turn:
                counts[place] = count_primes(limits[place])

    threads = [Thread(target=work, args=(first,)) for first in range(workers)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    return counts
