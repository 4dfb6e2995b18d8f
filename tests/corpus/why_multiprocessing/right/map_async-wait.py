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


def count_all(limits, processes=4):
    pool = multiprocessing.Pool(processes=processes)
    result = pool.map_async(count_primes, limits)
    pool.close()
    while not result.ready():
        result.wait(0.5)
    pool.join()
    return result.get()


if __name__ == "__main__":
    print(count_all([50_000] * 4))
