import os
import signal
import time
from multiprocessing import Process


def ring(boss):
    os.kill(boss, signal.SIGUSR1)


rung = []

if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: rung.append(1))
    p = Process(target=ring, args=(os.getpid(),))
    p.start()
    p.join()
    while not rung:
        time.sleep(0.01)
    print("the bell rang", len(rung), "time(s)")
