"""Dots as progress: whose they are does not matter."""
import sys
import time
from multiprocessing import Process


def work(n):
    for _ in range(n):
        time.sleep(0.02)
        sys.stdout.write(".")
        sys.stdout.flush()


if __name__ == "__main__":
    ps = [Process(target=work, args=(5,)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(" ready")
