import os
import signal
import time
from multiprocessing import Process


def victim():
    time.sleep(30)


if __name__ == "__main__":
    p = Process(target=victim)
    p.start()
    os.kill(p.pid, signal.SIGKILL)
    p.join()
    print("killed by", signal.Signals(-p.exitcode).name)
