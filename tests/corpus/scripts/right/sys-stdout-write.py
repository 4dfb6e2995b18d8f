import sys
from multiprocessing import Process


def binary(n):
    sys.stdout.write("{} = {}\n".format(n, bin(n)[2:]))


if __name__ == "__main__":
    ps = [Process(target=binary, args=(n,)) for n in [5, 19, 64, 255]]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
