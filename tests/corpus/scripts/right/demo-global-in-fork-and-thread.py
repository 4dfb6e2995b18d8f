"""Threads share a variable, processes do not: here one can see it."""
from multiprocessing import Process
from threading import Thread

counter = 0


def bump():
    global counter
    counter += 1


def try_with(kind):
    one = kind(target=bump)
    one.start()
    one.join()
    print(f"after {kind.__name__}: {counter}")


if __name__ == "__main__":
    print("before:", counter)
    try_with(Thread)
    try_with(Process)
