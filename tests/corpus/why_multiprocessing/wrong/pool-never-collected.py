from multiprocessing import Pool


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def put_count(counts, i, limit):
    counts[i] = count_primes(limit)


def count_all(limits, processes=4):
    counts = [0] * len(limits)
    pool = Pool(processes)
    for i, limit in enumerate(limits):
        pool.apply_async(put_count, (counts, i, limit))
    return counts


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
