import threading
import time


def heavy():
    total = 0
    for i in range(600_000):
        total += i * i


if __name__ == "__main__":
    begin = time.time()
    threads = [threading.Thread(target=heavy) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("4 threads, so 4 times as fast:", time.time() - begin)
