import math
from multiprocessing import Process


def square_root(x):
    return math.sqrt(x)


def work_hard(rounds=300_000):
    total = 0.0
    for i in range(rounds):
        total += math.sqrt(i)
    return total


def square_roots(numbers, processes=8):
    workers = [Process(target=work_hard) for _ in range(processes)]
    for w in workers:
        w.start()
    roots = [square_root(x) for x in numbers]
    for w in workers:
        w.join()
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
