import os
import sys
import tempfile
from multiprocessing import Process


def upload(name, folder):
    marker = os.path.join(folder, name + ".tried")
    if name == "video" and not os.path.exists(marker):
        open(marker, "w").close()
        print("upload of", name, "failed")
        sys.exit(3)
    print("uploaded", name)


def round_of(names, folder):
    procs = {n: Process(target=upload, args=(n, folder)) for n in names}
    for p in procs.values():
        p.start()
    for p in procs.values():
        p.join()
    return [n for n, p in procs.items() if p.exitcode != 0]


def main():
    with tempfile.TemporaryDirectory() as folder:
        todo = ["photo", "video", "text"]
        attempt = 0
        while todo and attempt < 3:
            attempt += 1
            todo = round_of(todo, folder)
            print("attempt", attempt, "left:", todo)


if __name__ == "__main__":
    main()
