import math
import multiprocessing


def print_root(n):
    print(n, math.sqrt(n))


if __name__ == "__main__":
    jobs = []
    for n in range(1, 51):
        job = multiprocessing.Process(target=print_root, args=(n,))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
