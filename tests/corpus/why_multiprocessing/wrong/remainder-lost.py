from multiprocessing import Process, SimpleQueue


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def work(k, part, queue):
    queue.put((k, [count_primes(limit) for limit in part]))


def count_all(limits, processes=4):
    size = len(limits) // processes
    queue = SimpleQueue()
    workers = []
    for k in range(processes):
        part = limits[k * size:(k + 1) * size]
        workers.append(Process(target=work, args=(k, part, queue)))
    for w in workers:
        w.start()
    parts = sorted(queue.get() for _ in workers)
    for w in workers:
        w.join()
    counts = []
    for k, part in parts:
        counts += part
    return counts


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
