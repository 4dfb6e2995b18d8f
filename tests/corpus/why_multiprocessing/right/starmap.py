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
    arguments = [(limit,) for limit in limits]
    pool = multiprocessing.Pool(processes)
    try:
        return pool.starmap(count_primes, arguments)
    finally:
        pool.close()
        pool.join()


if __name__ == "__main__":
    print(count_all([100, 1000, 5000]))
