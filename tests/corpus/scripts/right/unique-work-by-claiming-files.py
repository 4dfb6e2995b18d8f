import os
import tempfile
from multiprocessing import Process


def worker(folder, name):
    for job in sorted(os.listdir(folder)):
        try:
            os.rename(os.path.join(folder, job), os.path.join(folder, f"{job}.{name}"))
        except FileNotFoundError:
            continue


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for n in range(4):
            open(os.path.join(folder, f"job{n}"), "w").close()
        ps = [Process(target=worker, args=(folder, n)) for n in "AB"]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(os.listdir(folder)), "jobs")
