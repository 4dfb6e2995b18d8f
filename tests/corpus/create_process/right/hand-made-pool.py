import multiprocessing


def cube(x):
    return x * x * x


def worker(tasks, results):
    for i, x in iter(tasks.get, "stop"):
        results.put((i, cube(x)))


def one_worker(x, results):
    results.put(cube(x))


def cube_in_process(x):
    results = multiprocessing.Queue()
    p = multiprocessing.Process(target=one_worker, args=(x, results))
    p.start()
    value = results.get()
    p.join()
    return value


def cubes(numbers, processes=3):
    """My own little pool: some processes that share two queues."""
    numbers = list(numbers)
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()

    procs = []
    for _ in range(processes):
        p = multiprocessing.Process(target=worker, args=(tasks, results))
        p.start()
        procs.append(p)

    for i, x in enumerate(numbers):
        tasks.put((i, x))
    for p in procs:
        tasks.put("stop")

    by_index = {}
    while len(by_index) < len(numbers):
        i, value = results.get()
        by_index[i] = value

    for p in procs:
        p.join()
    tasks.close()
    tasks.join_thread()
    return [by_index[i] for i in range(len(numbers))]


if __name__ == "__main__":
    print(cube_in_process(12))
    print(cubes([2, 3, 4, 5, 6]))
