import os
from multiprocessing import Process


def factorial(n):
    f = 1
    for i in range(2, n + 1):
        f *= i
    print(f"{n}! = {f}    [{os.getpid()}]")


def main():
    print("I am the main program,", os.getpid())
    workers = []
    for n in (5, 8, 10, 12):
        print("making a process for", n)
        workers.append(Process(target=factorial, args=(n,)))
    print("starting", len(workers), "processes")
    for w in workers:
        w.start()
        print("started", w.name, "with pid", w.pid)
    for w in workers:
        w.join()
        print(w.name, "ended with", w.exitcode)
    print("5 + 8 + 10 + 12 =", 5 + 8 + 10 + 12)


if __name__ == "__main__":
    main()
