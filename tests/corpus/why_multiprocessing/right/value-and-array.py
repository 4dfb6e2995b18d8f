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


def count_some(limits, counts, start, step):
    for i in range(start, len(limits), step):
        counts[i] = count_primes(limits[i])


def count_all(limits, processes=4):
    if not limits:
        return []
    counts = multiprocessing.Array("q", len(limits))
    workers = []
    for k in range(processes):
        p = multiprocessing.Process(target=count_some, args=(limits, counts, k, processes))
        workers.append(p)
        p.start()
    for p in workers:
        p.join()
    return counts[:]


if __name__ == "__main__":
    print(count_all([10, 20, 30, 40, 50]))
