import multiprocessing as mp


def produce(kind, queue):
    for i in range(3):
        queue.put(f"{kind} {i}")
    return kind


def main():
    queue = mp.Queue()
    pool = mp.Pool(3)
    jobs = []
    for kind in ("apple", "pear", "plum"):
        jobs.append(pool.apply_async(produce, (kind, queue)))
    for job in jobs:
        print("finished:", job.get())
    pool.close()
    pool.join()
    while not queue.empty():
        print(queue.get())


if __name__ == "__main__":
    main()
