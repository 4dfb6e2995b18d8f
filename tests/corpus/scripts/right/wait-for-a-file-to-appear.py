import os
import tempfile
import time
from multiprocessing import Process


def make(path):
    time.sleep(0.2)
    with open(path + ".part", "w") as f:
        f.write("fresh")
    os.rename(path + ".part", path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "out")
        p = Process(target=make, args=(path,))
        p.start()
        while not os.path.exists(path):
            time.sleep(0.02)
        with open(path) as f:
            print(f.read())
        p.join()
