from multiprocessing import Manager, Process


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_share(limits, counts, places):
    for place in places:
        counts[place] = count_primes(limits[place])


def count_all(limits, processes=4):
    with Manager() as manager:
        counts = manager.list([0] * len(limits))
        ps = [
            Process(target=count_share, args=(limits, counts, range(k, len(limits), processes)))
            for k in range(processes)
        ]
        [(p.start(), p.join()) for p in ps]
        return list(counts)


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
