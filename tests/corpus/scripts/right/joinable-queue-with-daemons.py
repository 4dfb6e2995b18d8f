import multiprocessing as mp


def worker(tasks, results):
    while True:
        n = tasks.get()
        results.put(n * n)
        tasks.task_done()


if __name__ == "__main__":
    tasks = mp.JoinableQueue()
    results = mp.SimpleQueue()
    for _ in range(2):
        mp.Process(target=worker, args=(tasks, results), daemon=True).start()
    for n in range(8):
        tasks.put(n)
    tasks.join()
    print(sorted(results.get() for _ in range(8)))
