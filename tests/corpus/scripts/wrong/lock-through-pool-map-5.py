from functools import partial
from multiprocessing import Lock, Pool


def greet(name, lock):
    with lock:
        print("Hello", name)
        print("How are you,", name + "?")


if __name__ == "__main__":
    lock = Lock()
    with Pool(4) as pool:
        pool.map(partial(greet, lock=lock), ["Ute", "Vera", "Willi", "Xaver"])
    print("bye")
