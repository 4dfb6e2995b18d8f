import concurrent.futures


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_all(limits, processes=4):
    executor = concurrent.futures.ProcessPoolExecutor(processes)
    futures = []
    for limit in limits:
        futures.append(executor.submit(count_primes, limit))
    executor.shutdown(wait=True)
    return [future.result() for future in futures]


if __name__ == "__main__":
    print(count_all([7919, 104729]))
