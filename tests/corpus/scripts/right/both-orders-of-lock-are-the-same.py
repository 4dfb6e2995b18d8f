from multiprocessing import Lock, Process, Value


def count(lock, total, n):
    for _ in range(n):
        lock.acquire()
        try:
            total.value += 1
        finally:
            lock.release()


if __name__ == "__main__":
    lock, total = Lock(), Value("i", 0, lock=False)
    ps = [Process(target=count, args=(lock, total, 500)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(total.value == 1000)
