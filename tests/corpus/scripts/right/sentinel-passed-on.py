from multiprocessing import Process, Queue


def worker(tasks, done):
    while True:
        task = tasks.get()
        if task is None:
            tasks.put(None)
            break
        done.put(task + 1)


if __name__ == "__main__":
    tasks, done = Queue(), Queue()
    team = [Process(target=worker, args=(tasks, done)) for _ in range(3)]
    for t in team:
        t.start()
    for n in range(6):
        tasks.put(n)
    tasks.put(None)
    print(sorted(done.get() for _ in range(6)))
    for t in team:
        t.join()
    print("left in the queue:", tasks.get())
