import os
import sys
from multiprocessing import Process


def fine():
    pass


def exits():
    sys.exit(3)


def aborts():
    os.abort()


def outcome(function):
    p = Process(target=function)
    p.start()
    p.join()
    return p.exitcode


if __name__ == "__main__":
    for f in (fine, exits, aborts):
        print(f"{f.__name__:8}{outcome(f):4}")
