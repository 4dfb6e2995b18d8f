# Aufgabe: 24 tasks on 8 processes. Which process did which task?
import concurrent.futures
import os
import time
from collections import Counter


def task(k):
    time.sleep(0.04)
    return os.getpid()


def main():
    with concurrent.futures.ProcessPoolExecutor() as executor:
        futures = [executor.submit(task, k) for k in range(24)]
        work = Counter(f.result() for f in concurrent.futures.as_completed(futures))
    for pid, n in work.most_common():
        print(pid, "did", n, "tasks")
    if len(work) < 8:
        print("strange, only", len(work), "processes of 8 did something")


if __name__ == "__main__":
    main()
