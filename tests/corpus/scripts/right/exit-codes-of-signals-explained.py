import os
import signal
from multiprocessing import Process


def suicide(number):
    os.kill(os.getpid(), number)


if __name__ == "__main__":
    for number in (signal.SIGTERM, signal.SIGKILL):
        p = Process(target=suicide, args=(number,))
        p.start()
        p.join()
        print(number.name, "gives", p.exitcode)
