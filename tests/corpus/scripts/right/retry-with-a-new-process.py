import os
import sys
import tempfile
from multiprocessing import Process


def download(name, folder):
    """works at the second attempt only, as my internet does"""
    marker = os.path.join(folder, name + ".try")
    if not os.path.exists(marker):
        open(marker, "w").close()
        sys.exit(3)
    print("downloaded", name)


def attempt(names, folder):
    """start one process for each name, return the names that failed"""
    processes = {}
    for name in names:
        processes[name] = Process(target=download, args=(name, folder))
        processes[name].start()
    for p in processes.values():
        p.join()
    return [name for name, p in processes.items() if p.exitcode != 0]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        missing = ["map", "song", "book"]
        for number in range(1, 5):
            missing = attempt(missing, folder)
            print("attempt", number, "missing:", missing)
            if not missing:
                break
