from multiprocessing import Process, Value
from threading import Lock

lock = Lock()


def count(counter):
    for _ in range(20000):
        with lock:
            counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    ps = [Process(target=count, args=(counter,)) for _ in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("expected 80000, got", counter.value)
