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


def count_with_processes(limits, workers):
    counts = []
    with multiprocessing.Pool(workers) as pool:
        for limit in limits:
            pool.apply_async(count_primes, (limit,), callback=counts.append)
        pool.close()
        pool.join()
    return counts
