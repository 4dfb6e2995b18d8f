import os
import tempfile
from multiprocessing import Process, util

buffer = []


def flush(path):
    with open(path, "a") as f:
        f.writelines(buffer)


def collect(path, n):
    util.Finalize(None, flush, (path,), exitpriority=10)
    for k in range(n):
        buffer.append(f"{n}.{k}\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "log")
        ps = [Process(target=collect, args=(path, n)) for n in (1, 2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(open(path).read().split()))
