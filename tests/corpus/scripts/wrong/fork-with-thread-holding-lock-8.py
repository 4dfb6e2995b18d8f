from concurrent.futures import ProcessPoolExecutor
from threading import Semaphore, Thread
from time import sleep

connections = Semaphore(1)      # only one connection to the server
cache = {}

def load(key):
    connections.acquire()
    try:
        sleep(0.5)
        cache[key] = key.upper()
    finally:
        connections.release()
    return cache[key]

if __name__ == "__main__":
    warm_up = Thread(target=load, args=("index",))
    warm_up.start()
    sleep(0.15)
    with ProcessPoolExecutor(max_workers=2) as ex:
        futures = [ex.submit(load, key) for key in ("news", "sport")]
        for f in futures:
            print("loaded", f.result())
    warm_up.join()
    print(cache)
