import threading
import time
from multiprocessing import Process

lock = threading.Lock()
busy = threading.Event()


def autosave():
    with lock:
        busy.set()
        time.sleep(0.4)       # writing to a slow disk


def work(n):
    with lock:                # not while it is being saved
        print("result", n * n)


if __name__ == "__main__":
    threading.Thread(target=autosave).start()
    busy.wait()
    p = Process(target=work, args=(12,))
    p.start()
    p.join()
    print("finished")
