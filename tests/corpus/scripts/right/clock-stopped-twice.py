"""How long does the launching take, and how long all?"""
from multiprocessing import Process
from time import monotonic, sleep


def nap():
    sleep(0.2)


if __name__ == "__main__":
    t0 = monotonic()
    ps = [Process(target=nap) for _ in range(3)]
    for p in ps:
        p.start()
    t1 = monotonic()
    for p in ps:
        p.join()
    t2 = monotonic()
    print(f"launch {t1 - t0:.3f} s, wait {t2 - t1:.3f} s, all {t2 - t0:.3f} s")
