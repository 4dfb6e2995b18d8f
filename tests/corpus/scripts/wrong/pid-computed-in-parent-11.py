import multiprocessing
import os
import time


def log(prefix, message):
    time.sleep(0.05)
    print(prefix, message)


def prefix():
    return f"[{time.strftime('%H:%M:%S')} pid={os.getpid()}]"


def main():
    messages = ["door opened", "light on", "light off", "door closed"]
    jobs = []
    for message in messages:
        job = multiprocessing.Process(target=log, args=(prefix(), message))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
    print("Every line shows which process wrote it.")


if __name__ == "__main__":
    main()
