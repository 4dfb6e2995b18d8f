import threading
from multiprocessing import JoinableQueue, Process


def crunch(tasks):
    while (n := tasks.get()) is not None:
        print(f"{n}! has {len(str(fact(n)))} digits")
        tasks.task_done()
    tasks.task_done()


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def feed(tasks, numbers):
    for n in numbers:
        tasks.put(n)


if __name__ == "__main__":
    tasks = JoinableQueue()
    workers = [Process(target=crunch, args=(tasks,)) for _ in range(2)]
    feeders = [threading.Thread(target=feed, args=(tasks, part)) for part in ((10, 20), (30, 40))]
    for one in workers + feeders:
        one.start()
    for feeder in feeders:
        feeder.join()
    for _ in workers:
        tasks.put(None)
    tasks.join()
    for worker in workers:
        worker.join()
