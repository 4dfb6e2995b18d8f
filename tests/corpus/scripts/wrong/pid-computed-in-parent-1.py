from multiprocessing import Process
import os


def show(number, pid):
    print("number", number, "process", pid)


if __name__ == "__main__":
    processes = []
    for i in range(4):
        p = Process(target=show, args=(i, os.getpid()))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
