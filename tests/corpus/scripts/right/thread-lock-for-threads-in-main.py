import threading
from multiprocessing import Process

results, guard = {}, threading.Lock()


def compute(n):
    raise SystemExit(n * n)


def watch(n):
    p = Process(target=compute, args=(n,))
    p.start()
    p.join()
    with guard:
        results[n] = p.exitcode


if __name__ == "__main__":
    watchers = [threading.Thread(target=watch, args=(n,)) for n in range(4)]
    for w in watchers:
        w.start()
    for w in watchers:
        w.join()
    print(sorted(results.items()))
