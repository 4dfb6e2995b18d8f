# Exercise 4: four processes, each one says which part of the report it writes
from multiprocessing import Process
import os
import time


def process_one():
    time.sleep(0.05)
    print("title page", os.getpid())


def process_two():
    time.sleep(0.05)
    print("introduction", os.getpid())


def process_three():
    time.sleep(0.05)
    print("results", os.getpid())


def process_four():
    time.sleep(0.05)
    print("summary", os.getpid())


def all_processes(steps):
    while steps:
        steps.pop(0)()


def main():
    steps = [process_one, process_two, process_three, process_four]
    boss = Process(target=all_processes, args=(steps,))
    boss.start()
    boss.join()
    print("4 processes are done")


if __name__ == "__main__":
    main()
