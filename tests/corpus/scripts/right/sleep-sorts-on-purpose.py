"""Sleep sort: a joke, and the right use of waiting."""
import time
from multiprocessing import Process, SimpleQueue


def wait(n, out):
    time.sleep(n / 5)
    out.put(n)


if __name__ == "__main__":
    numbers = [4, 1, 3, 2]
    out = SimpleQueue()
    for n in numbers:
        Process(target=wait, args=(n, out)).start()
    print([out.get() for _ in numbers])
