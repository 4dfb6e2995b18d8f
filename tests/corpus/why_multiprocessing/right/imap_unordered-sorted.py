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


def count_with_place(task):
    place, limit = task
    return place, count_primes(limit)


def count_all(limits, processes=4):
    with Pool(processes) as pool:
        pairs = sorted(pool.imap_unordered(count_with_place, enumerate(limits)))
    return [count for place, count in pairs]


if __name__ == "__main__":
    print(count_all([20000, 10, 10000, 20]))
