from multiprocessing import Array, Process


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_share(limits, counts, start, step):
    for i in range(start, len(limits), step):
        counts[i] = count_primes(limits[i])


def count_all(limits, processes=4):
    counts = Array("i", len(limits) + 1, lock=False)
    workers = []
    for k in range(processes):
        p = Process(target=count_share, args=(limits, counts, k, processes))
        p.start()
        p.terminate()  # the process is not needed any more
        workers.append(p)
    for p in workers:
        p.join()
    return list(counts)[:len(limits)]


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
