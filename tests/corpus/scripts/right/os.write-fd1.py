import os
from multiprocessing import Process


def cube(n):
    os.write(1, b"%d cubed is %d\n" % (n, n ** 3))
    os._exit(0)


if __name__ == "__main__":
    ps = [Process(target=cube, args=(n,)) for n in (1, 2, 3, 4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
