import os
from multiprocessing import Process


def show(n):
    print(n * n, end=" ")
    os._exit(0)         # this process is ready


if __name__ == "__main__":
    ps = [Process(target=show, args=(n,)) for n in (1, 2, 3, 4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("those were the squares")
