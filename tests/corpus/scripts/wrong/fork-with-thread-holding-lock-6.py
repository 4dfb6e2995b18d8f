import threading
import time
from multiprocessing import Process

printer = threading.Lock()

def long_printout():
    with printer:
        print("thread: printing the long document ...", flush=True)
        time.sleep(0.8)
    print("thread: ready", flush=True)

def short_printout(text):
    with printer:
        print("process:", text, flush=True)

if __name__ == "__main__":
    t = threading.Thread(target=long_printout)
    t.start()
    time.sleep(0.2)
    p = Process(target=short_printout, args=("a short note",))
    p.start()
    t.join()
    p.join()
    print("main: all printed")
