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
    for place, limit in iter(tasks.get, None):
        results.put((place, count_primes(limit)))


def count_all(limits, processes=4):
    tasks = Queue()
    results = Queue()

    team = [Process(target=worker, args=(tasks, results)) for _ in range(processes)]
    for p in team:
        p.start()
    for task in enumerate(limits):
        tasks.put(task)
    for _ in range(processes):
        tasks.put(None)

    answers = []
    while len(answers) < len(limits):
        answers.append(results.get())
    for p in team:
        p.join()

    answers.sort()
    return [count for _, count in answers]


if __name__ == "__main__":
    print(count_all([2000, 1000, 4000, 3000]))
