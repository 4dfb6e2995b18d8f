import multiprocessing as mp
import time


def my_process():
    # this is the process
    time.sleep(0.1)


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def main():
    p1 = mp.Process(target=my_process)
    p2 = mp.Process(target=my_process)
    p3 = mp.Process(target=my_process)
    p4 = mp.Process(target=my_process)
    everybody = (p1, p2, p3, p4)
    for p in everybody:
        p.start()
    for p, n in zip(everybody, (10, 20, 30, 40)):
        p.join()
        print(f"{p.name} (pid {p.pid}): fib({n}) = {fib(n)}")


if __name__ == "__main__":
    main()
