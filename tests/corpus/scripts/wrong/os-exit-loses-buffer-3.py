import os
from multiprocessing import Process

def seven_times(n):
    print(f"7 x {n} = {7 * n}")
    os._exit(0)   # end this process

if __name__ == "__main__":
    workers = [Process(target=seven_times, args=(n,)) for n in range(1, 5)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
