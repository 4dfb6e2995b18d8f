import multiprocessing
import queue
import threading
import time

results = []
messages = queue.Queue()          # only between threads of main
lock = threading.Lock()           # the same


def collatz(n):
    steps = 0
    start = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    time.sleep(0.05)
    return start, steps


def finished(pair):
    with lock:
        results.append(pair)
    messages.put(f"{pair[0]} done")


def ticker():
    while True:
        text = messages.get()
        if text is None:
            break
        print("..", text)


def main():
    t = threading.Thread(target=ticker)
    pool = multiprocessing.Pool(3)
    handles = [pool.apply_async(collatz, (n,), callback=finished) for n in (6, 7, 27, 97, 871)]
    t.start()
    pool.close()
    for h in handles:
        h.wait()
    pool.join()
    messages.put(None)
    t.join()
    for n, steps in sorted(results):
        print(f"{n:>4} needs {steps} steps")


if __name__ == "__main__":
    main()
