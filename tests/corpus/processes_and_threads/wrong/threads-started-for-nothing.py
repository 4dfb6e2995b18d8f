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


def count_with_threads(limits, workers):
    barrier = threading.Barrier(workers + 1)
    for k in range(workers):
        threading.Thread(target=barrier.wait).start()
    counts = [count_primes(limit) for limit in limits]
    barrier.wait()
    return counts
