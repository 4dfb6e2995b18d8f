import queue
import time
from multiprocessing import Process, Queue


def send(out, n):
    for k in range(3):
        time.sleep(0.05 * n)
        out.put(10 * n + k)


if __name__ == "__main__":
    out = Queue()
    ps = [Process(target=send, args=(out, n)) for n in (1, 2, 3)]
    for p in ps:
        p.start()
    got = []
    while any(p.is_alive() for p in ps) or not out.empty():
        try:
            got.append(out.get(timeout=0.1))
        except queue.Empty:
            pass
    for p in ps:
        p.join()
    print(len(got) > 0, "received")
