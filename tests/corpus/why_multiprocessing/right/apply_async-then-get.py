import multiprocessing as mp


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
    with mp.Pool(processes) as pool:
        tickets = [pool.apply_async(count_primes, (limit,)) for limit in limits]
        return [ticket.get() for ticket in tickets]


def main():
    print(count_all(range(1000, 9000, 1000)))


if __name__ == "__main__":
    main()
