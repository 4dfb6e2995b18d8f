import os
import tempfile
import time
from multiprocessing import Process


def download(i, folder):
    time.sleep(0.1)
    with open(os.path.join(folder, f"{i}.txt"), "w") as f:
        f.write("word " * (i + 1))


def count(i, folder):
    with open(os.path.join(folder, f"{i}.txt")) as f:
        print("file", i, "has", len(f.read().split()), "words")


def stage(func, n, folder):
    ps = []
    for i in range(n):
        p = Process(target=func, args=(i, folder))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
        assert p.exitcode == 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for func in (download, count):
            stage(func, 3, folder)
            print("stage", func.__name__, "complete")
