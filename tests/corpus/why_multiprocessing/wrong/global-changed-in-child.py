from multiprocessing import Pool

results = {}


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def work(limit):
    global results
    results[limit] = count_primes(limit)


def count_all(limits, processes=4):
    pool = Pool(processes)
    pool.map(work, limits)
    pool.close()
    pool.join()
    return [results.get(limit, 0) for limit in limits]


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
