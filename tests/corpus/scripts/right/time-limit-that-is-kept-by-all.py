import time
from multiprocessing import Process


def quick(n):
    time.sleep(0.02 * n)


def limited(n):
    p = Process(target=quick, args=(n,))
    p.start()
    return p


if __name__ == "__main__":
    ps = [limited(n) for n in range(3)]
    for p in ps:
        p.join(timeout=10)
        if p.is_alive():
            p.terminate()
            raise SystemExit("too slow")
    print("all in time")
