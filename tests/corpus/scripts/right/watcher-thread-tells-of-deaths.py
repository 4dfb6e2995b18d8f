import threading
import time
from multiprocessing import Process


def live(name, seconds):
    time.sleep(seconds)


def watch(p):
    p.join()
    print(p.name, "is gone")


if __name__ == "__main__":
    ps = [Process(target=live, args=(n, s), name=n) for n, s in (("cat", 0.2), ("dog", 0.1))]
    watchers = [threading.Thread(target=watch, args=(p,)) for p in ps]
    for p, w in zip(ps, watchers):
        p.start()
        w.start()
    for w in watchers:
        w.join()
