from functools import partial
from multiprocessing import Lock, Pool


def greet(lock, name):
    with lock:
        print("hello", name, flush=True)


if __name__ == "__main__":
    my_lock = Lock()
    with Pool(3) as pool:
        pool.map(partial(greet, my_lock), ["Ann", "Bob", "Cid", "Dan"])
