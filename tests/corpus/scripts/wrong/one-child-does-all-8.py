# Task: four processes, each of them prints its own times table
from multiprocessing import Process


def times_table(n):
    print(n, ":", *[n * k for k in range(1, 11)])


def four_processes(numbers):
    for n in numbers:
        times_table(n)


if __name__ == "__main__":
    p = Process(target=four_processes, args=([3, 7, 9, 12],))
    p.start()
    p.join()
