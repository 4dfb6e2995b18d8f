from multiprocessing import Pool
import threading
import time

cache = {}
cache_free = threading.Condition()


def fill_cache(ready):
    with cache_free:
        ready.set()
        for n in range(5):
            time.sleep(0.08)
            cache[n] = n ** 3
        cache_free.notify_all()


def cube(n):
    with cache_free:
        if n not in cache:
            cache[n] = n ** 3
        return cache[n]


if __name__ == "__main__":
    ready = threading.Event()
    filler = threading.Thread(target=fill_cache, args=(ready,))
    filler.start()
    ready.wait()
    with Pool(2) as pool:
        print(pool.map(cube, range(8)))
    filler.join()
