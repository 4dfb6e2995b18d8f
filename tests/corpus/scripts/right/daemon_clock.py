import itertools
import multiprocessing as mp
import time


def ticker():
    for _ in itertools.count():
        print("tick", flush=True)
        time.sleep(0.15)


def boil(egg):
    time.sleep(0.4)
    print("egg", egg, "boiled", flush=True)


if __name__ == '__main__':
    clock = mp.Process(target=ticker, daemon=True)   # stops by itself when main is over
    clock.start()
    eggs = [mp.Process(target=boil, args=(e,)) for e in ("A", "B")]
    for e in eggs:
        e.start()
    for e in eggs:
        e.join()
    print("breakfast", [e.exitcode for e in eggs])
