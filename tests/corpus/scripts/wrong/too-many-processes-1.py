from multiprocessing import Process
import time


def count(n):
    total = 0
    for i in range(n * 100):
        total += i
    time.sleep(0.8)
    print(n, total)


if __name__ == "__main__":
    # the more processes the faster
    processes = []
    for n in range(32):
        p = Process(target=count, args=(n,))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
