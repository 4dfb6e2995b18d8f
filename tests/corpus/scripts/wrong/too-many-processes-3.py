from multiprocessing import Process, Value
import time


def add(n, total):
    time.sleep(1)
    with total.get_lock():
        total.value += n


if __name__ == "__main__":
    total = Value("i", 0)
    ps = [Process(target=add, args=(n, total)) for n in range(1, 41)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("sum from 1 to 40:", total.value)
