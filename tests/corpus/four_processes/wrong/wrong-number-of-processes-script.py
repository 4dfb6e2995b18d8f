import math
from multiprocessing import Pool


def work(job):
    name, n = job
    if name == "Square":
        return name, n ** 2
    if name == "Cube":
        return name, n ** 3
    if name == "Square Root":
        return name, math.sqrt(n)
    return name, n ** (1 / 3)


if __name__ == "__main__":
    jobs = [("Square", 10), ("Cube", 10), ("Square Root", 10), ("Cube Root", 10)]
    with Pool(2) as pool:
        for name, value in pool.map(work, jobs):
            print(f"{name}: {value}")
