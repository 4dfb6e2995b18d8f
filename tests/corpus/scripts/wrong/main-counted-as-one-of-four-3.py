# four processes, each prints one number
from multiprocessing import Process
import os


def show(number):
    print("number", number, "from process", os.getpid())


if __name__ == "__main__":
    kids = [Process(target=show, args=(n,)) for n in (100, 200, 300)]
    for k in kids:
        k.start()
    show(400)          # the main program is process number four
    for k in kids:
        k.join()
