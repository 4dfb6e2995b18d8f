"""The first who finds it wins, the others are stopped."""
from multiprocessing import Process, Queue
import time


def search(delay, name, out):
    time.sleep(delay)
    out.put(name)


if __name__ == "__main__":
    out = Queue()
    dogs = [Process(target=search, args=(d, n, out)) for d, n in ((0.1, "Rex"), (20, "Bello"), (30, "Waldi"))]
    for dog in dogs:
        dog.start()
    print("found by", out.get())
    for dog in dogs:
        dog.terminate()
    for dog in dogs:
        dog.join()
