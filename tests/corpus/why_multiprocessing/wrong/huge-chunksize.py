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
    with Pool(processes) as pool:
        return pool.map(count_primes, limits, chunksize=1000)


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
