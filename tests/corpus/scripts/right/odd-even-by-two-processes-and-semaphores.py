from multiprocessing import Process, Semaphore


def write(numbers, mine, other):
    for n in numbers:
        mine.acquire()
        print(n, flush=True)
        other.release()


if __name__ == "__main__":
    even, odd = Semaphore(1), Semaphore(0)
    ps = [Process(target=write, args=(range(0, 6, 2), even, odd)), Process(target=write, args=(range(1, 6, 2), odd, even))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
