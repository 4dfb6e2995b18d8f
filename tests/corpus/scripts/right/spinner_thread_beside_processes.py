import multiprocessing as mp
import threading
import time


def prime_count(lo, hi, q):
    q.put((lo, sum(all(n % d for d in range(2, int(n ** 0.5) + 1)) for n in range(max(lo, 2), hi))))


def spinner(stop):
    # only shows that the program is alive
    while not stop.wait(0.1):
        print(".", end="", flush=True)
    print()


if __name__ == "__main__":
    q = mp.Queue()
    workers = [mp.Process(target=prime_count, args=(a, a + 20000, q)) for a in range(0, 80000, 20000)]
    for w in workers:
        w.start()
    stop = threading.Event()
    dots = threading.Thread(target=spinner, args=(stop,))
    dots.start()
    t0 = time.time()
    found = dict(q.get() for _ in workers)
    for w in workers:
        w.join()
    stop.set()
    dots.join()
    print(sum(found.values()), "primes below 80000", round(time.time() - t0, 2), "s")
