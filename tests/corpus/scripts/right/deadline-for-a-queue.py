import queue
import time
from multiprocessing import Process, Queue


def dawdle(out):
    time.sleep(0.5)
    out.put("at last")


if __name__ == "__main__":
    out = Queue()
    p = Process(target=dawdle, args=(out,))
    p.start()
    for attempt in range(20):
        try:
            print(out.get(timeout=0.1))
            break
        except queue.Empty:
            print("nothing yet", attempt)
    p.join()
