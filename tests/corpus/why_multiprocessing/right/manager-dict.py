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


def fill_in(table, limits, places):
    for place in places:
        table[place] = count_primes(limits[place])


def count_all(limits, processes=4):
    with Manager() as manager:
        table = manager.dict()
        jobs = []
        for k in range(processes):
            places = range(k, len(limits), processes)
            jobs.append(Process(target=fill_in, args=(table, limits, places)))
        for job in jobs:
            job.start()
        for job in jobs:
            job.join()
        return [table[place] for place in range(len(limits))]


if __name__ == "__main__":
    print(count_all([100, 200, 300, 400, 500]))
