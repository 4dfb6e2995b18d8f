from multiprocessing import Process, Queue


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def job(queue, i, limit):
    queue.put((i, count_primes(limit)))


def count_all(limits, processes=4):
    queue = Queue()
    jobs = []
    for i, limit in enumerate(limits):
        p = Process(target=job, args=(queue, i, limit))
        jobs.append(p)
        p.start()
    results = [queue.get() for p in jobs]
    for p in jobs:
        p.join()
    return [count for i, count in sorted(results)]


if __name__ == "__main__":
    print(count_all([1000] * 12))
