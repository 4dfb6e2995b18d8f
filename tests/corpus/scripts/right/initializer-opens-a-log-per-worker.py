import os
import tempfile
from multiprocessing import Pool

log = None


def begin(folder):
    global log
    log = open(os.path.join(folder, f"{os.getpid()}.log"), "w", buffering=1)


def work(n):
    log.write(f"{n}\n")
    return n


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with Pool(2, begin, (folder,)) as pool:
            pool.map(work, range(6))
            pool.close()
            pool.join()
        lines = [line for name in os.listdir(folder) for line in open(os.path.join(folder, name))]
        print(len(lines))
