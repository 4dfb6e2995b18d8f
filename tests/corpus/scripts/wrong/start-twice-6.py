import multiprocessing
import os

def hello():
    print("hello from", os.getpid())

if __name__ == '__main__':
    workers = [multiprocessing.Process(target=hello)] * 4
    print(len(workers), "workers")
    for w in workers:
        w.start()
    for w in workers:
        w.join()
