import multiprocessing


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


def count_with_processes(limits, workers):
    counts = [0] * len(limits)
    places = range(len(limits))
    run_all([
        multiprocessing.Process(target=count_some, args=(limits, places[k::workers], counts))
        for k in range(workers)
    ])
    return counts
