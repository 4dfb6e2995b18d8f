import random
import time
from multiprocessing import Process


def nothing():
    pass


if __name__ == "__main__":
    # how are processes named, and numbered?
    for i in range(4):
        pause = random.random() / 20
        p = Process(target=nothing)
        p.start()
        print(f"after {pause:.3f} s: {p.name} has the number {p.pid}")
        time.sleep(pause)
        p.join()
