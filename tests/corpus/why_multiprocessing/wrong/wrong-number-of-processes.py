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


def worker(tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            break
        results.put((task[0], count_primes(task[1])))


def count_all(limits, processes=4):
    tasks = Queue()
    results = Queue()
    workers = []
    for k in range(0, processes + 1):
        workers.append(Process(target=worker, args=(tasks, results)))
    for w in workers:
        w.start()
    for task in enumerate(limits):
        tasks.put(task)
    for w in workers:
        tasks.put(None)
    counts = dict(results.get() for _ in limits)
    for w in workers:
        w.join()
    return [counts[i] for i in range(len(limits))]


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
