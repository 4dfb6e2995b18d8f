from multiprocessing import Process
import time


def knit():
    time.sleep(0.6)
    print("the scarf is long enough")


if __name__ == "__main__":
    p = Process(target=knit)
    p.start()
    while p.exitcode is None:
        p.join(timeout=0.2)
        print("done" if p.exitcode == 0 else "still knitting")
