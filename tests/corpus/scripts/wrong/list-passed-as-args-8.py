import multiprocessing
import random


def average(values):
    print("average of", len(values), "values:", round(sum(values) / len(values), 2))


if __name__ == "__main__":
    random.seed(5)
    measurements = [random.randint(0, 100) for _ in range(40)]
    size = 10
    procs = []
    start = 0
    while start < len(measurements):
        part = measurements[start:start + size]
        p = multiprocessing.Process(target=average, args=part)
        p.start()
        procs.append(p)
        start += size
    for p in procs:
        p.join()
    print("The end")
