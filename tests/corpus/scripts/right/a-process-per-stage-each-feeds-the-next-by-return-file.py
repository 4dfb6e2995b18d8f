import os
import tempfile
from multiprocessing import Process


def write(path, n):
    with open(f"{path}.{n}", "w") as f:
        f.write(str(n))


def gather(path, count):
    total = 0
    for n in range(count):
        with open(f"{path}.{n}") as f:
            total += int(f.read())
    print(total)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "part")
        writers = [Process(target=write, args=(path, n)) for n in range(3)]
        for w in writers:
            w.start()
        for w in writers:
            w.join()
        g = Process(target=gather, args=(path, 3))
        g.start()
        g.join()
