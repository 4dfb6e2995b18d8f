from concurrent.futures import as_completed
from concurrent.futures import ThreadPoolExecutor


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
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(count_primes, limit) for limit in limits]
        return [future.result() for future in as_completed(futures)]
