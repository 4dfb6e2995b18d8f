import time
from multiprocessing import Process


def sum_digits(upto):
    s = 0
    for n in range(upto):
        for c in str(n):
            s += int(c)
    print("digits up to", upto, "->", s)


if __name__ == "__main__":
    start = time.time()
    processes = []
    for upto in (230000, 240000, 250000, 260000):
        p = Process(target=sum_digits, args=(upto,))
        p.start()
        processes.append(p)
    end = time.time()

    for p in processes:
        p.join()
    print("the 4 processes took", round(end - start, 3), "seconds")
