import os
from multiprocessing import Process


def times_table(n):
    print(*[n * i for i in range(1, 11)])
    os._exit(0)   # worker is finished


if __name__ == "__main__":
    ps = [Process(target=times_table, args=(n,)) for n in (3, 7, 9)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
