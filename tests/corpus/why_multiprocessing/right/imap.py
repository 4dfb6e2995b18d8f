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


def count_all(limits, processes=4):
    counts = []
    with Pool(processes) as pool:
        for count in pool.imap(count_primes, limits):
            counts.append(count)
        pool.close()
        pool.join()
    return counts


if __name__ == '__main__':
    limits = [30000, 20000, 10000]
    for limit, count in zip(limits, count_all(limits)):
        print(limit, count)
