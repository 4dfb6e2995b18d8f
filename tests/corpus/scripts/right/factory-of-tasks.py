from multiprocessing import Process
import os
import time


class CountDown:
    def __init__(self, name, top):
        self.name = name
        self.top = top

    def __call__(self):
        for n in range(self.top, 0, -1):
            time.sleep(0.02)
            print(f"{self.name}: {n} (pid {os.getpid()})")


def make_task(line):
    name, top = line.split("=")
    return CountDown(name, int(top))


if __name__ == "__main__":
    config = ["rocket=3", "eggs=5", "shop=2"]
    processes = [Process(target=make_task(line)) for line in config]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("main", os.getpid(), "is done")
