import math
import multiprocessing
import os


def report(label, power, n):
    value = n ** power
    print(f"{label}: {value}   (by process {os.getpid()}, the number was {n})")


def report_root(label, root, n):
    value = math.sqrt(n) if root == 2 else math.cbrt(n)
    print(f"{label}: {value}   (by process {os.getpid()}, the number was {n})")


if __name__ == "__main__":
    n = 10
    table = [
        (report, "Square", 2),
        (report, "Cube", 3),
        (report_root, "Square Root", 2),
        (report_root, "Cube Root", 3),
    ]
    processes = []
    for i, (target, label, k) in enumerate(table, start=1):
        processes.append(multiprocessing.Process(target=target, args=(label, k, n), name=f"job-{i}"))
    for p in processes:
        p.start()
    for p in processes:
        p.join()
        print(p.name, "is finished")
