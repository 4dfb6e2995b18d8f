import multiprocessing as mp
import os
import tempfile
import time


def search(paths, needle):
    hits = {}
    for path in paths:
        time.sleep(0.05)
        with open(path) as f:
            hits[os.path.basename(path)] = sum(needle in line for line in f)
    return hits


def make_logs(folder, n=8):
    for k in range(n):
        path = os.path.join(folder, f"server{k}.log")
        with open(path, "w") as f:
            f.writelines("ERROR disk\n" if i % (k + 2) == 0 else "ok\n" for i in range(100))
        yield path


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        logs = list(make_logs(folder))
        workers = mp.Pool(4)
        jobs = [(logs, "ERROR")]
        for found in workers.starmap(search, jobs):
            for name, n in found.items():
                print(name, "has", n, "errors")
        workers.close()
        workers.join()
