import time
from multiprocessing import Process


def paint(wall):
    time.sleep(0.3)
    print("painted", wall)


def go(p):
    p.start()
    p.join()
    return p.exitcode


if __name__ == "__main__":
    t = time.time()
    painters = [Process(target=paint, args=(w,)) for w in ("north", "east", "south", "west")]
    codes = list(map(go, painters))
    print(codes, round(time.time() - t, 1), "s")
