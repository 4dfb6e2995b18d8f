from multiprocessing import Process
import time


def add(n):
    time.sleep(0.4)
    print(n + n, end=" ")


if __name__ == "__main__":
    ps = [Process(target=add, args=(n,)) for n in range(120)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("\nfinished")
