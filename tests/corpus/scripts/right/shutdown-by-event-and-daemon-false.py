import time
from multiprocessing import Event, Process, Queue


def sample(stop, out):
    n = 0
    while not stop.is_set():
        out.put(n)
        n += 1
        time.sleep(0.03)
    out.put(None)


if __name__ == "__main__":
    stop, out = Event(), Queue()
    p = Process(target=sample, args=(stop, out))
    p.start()
    time.sleep(0.25)
    stop.set()
    samples = list(iter(out.get, None))
    p.join()
    print(samples == list(range(len(samples))))
