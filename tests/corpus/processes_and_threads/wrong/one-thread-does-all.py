import threading


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def run_all(tasks):
    """Start them all, then wait for all."""
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()


def count_some(limits, places, counts):
    for place in places:
        counts[place] = count_primes(limits[place])


def count_with_threads(limits, workers):
    counts = {}
    run_all([threading.Thread(target=count_some, args=(limits, range(len(limits)), counts))])
    return [counts[place] for place in range(len(limits))]
