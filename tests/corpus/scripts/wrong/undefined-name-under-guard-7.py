import multiprocessing
import os


def worker(name, number):
    """worker process"""
    print(f"{name} got {number} (pid {os.getpid()})")


if __name__ == "__main__":
    p1 = multiprocessing.Process(target=worker, args=("first", 1))
    p1.start()
    p2 = multiprocessing.Process(target=worker, args=(arg1, arg2))
    p2.start()
    # wait for the processes
    p1.join()
    p2.join()
