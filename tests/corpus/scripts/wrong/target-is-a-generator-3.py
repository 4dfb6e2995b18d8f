# each process counts down from its own number
from multiprocessing import Process


def countdown(n):
    while n > 0:
        yield n
        n -= 1


if __name__ == "__main__":
    processes = []
    for n in (3, 5, 7):
        p = Process(target=countdown, args=(n,))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
        print(p.name, "ended with exit code", p.exitcode)
