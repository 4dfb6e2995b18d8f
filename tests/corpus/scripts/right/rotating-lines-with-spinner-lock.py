import sys
import time
from multiprocessing import Lock, Process


def bar(lock, row, n):
    for k in range(n + 1):
        with lock:
            sys.stdout.write(f"job {row}: {'#' * k}{'.' * (n - k)}\n")
            sys.stdout.flush()
        time.sleep(0.02)


if __name__ == "__main__":
    lock = Lock()
    ps = [Process(target=bar, args=(lock, r, 3)) for r in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
