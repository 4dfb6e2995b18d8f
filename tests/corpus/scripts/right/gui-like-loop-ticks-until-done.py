import time
from multiprocessing import Process, Queue


def compute(out):
    for n in range(3):
        time.sleep(0.1)
        out.put(n)
    out.put(None)


if __name__ == "__main__":
    out = Queue()
    p = Process(target=compute, args=(out,))
    p.start()
    running, frames = True, 0
    while running:
        frames += 1
        time.sleep(0.02)
        while not out.empty():
            item = out.get()
            if item is None:
                running = False
            else:
                print("got", item)
    p.join()
    print("drew frames:", frames > 5)
