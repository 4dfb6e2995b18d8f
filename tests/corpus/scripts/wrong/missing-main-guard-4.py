import multiprocessing
import time


def brew(kind, seconds):
    print("brewing", kind)
    time.sleep(seconds)
    print(kind, "is ready")


def main():
    orders = {"espresso": 0.1, "latte": 0.2, "tea": 0.15}
    jobs = []
    for kind in orders:
        job = multiprocessing.Process(target=brew, args=(kind, orders[kind]))
        job.start()
        jobs.append(job)
    for job in jobs:
        job.join()
    print("all drinks served")


main()
