from multiprocessing import JoinableQueue, Process


def worker(tasks):
    while True:
        n = tasks.get()
        print(n, "squared is", n * n)


if __name__ == "__main__":
    tasks = JoinableQueue()
    Process(target=worker, args=(tasks,), daemon=True).start()
    for n in range(5):
        tasks.put(n)
    tasks.join()
    print("all tasks done")
