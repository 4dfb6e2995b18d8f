from multiprocessing import Process
import time


def print_later(n):
    time.sleep(0.2)
    print("page", n, "printed")


if __name__ == "__main__":
    for n in (1, 2, 3):
        Process(target=print_later, args=(n,)).start()
    print("main is through: Python itself waits for the printers")
