"""Each child replaces the whole status file: the last state is all that counts."""
import os
import tempfile
from multiprocessing import Lock, Process


def status(path, lock, text):
    with lock:
        with open(path + ".new", "w") as file:
            file.write(text)
        os.replace(path + ".new", path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path, lock = os.path.join(folder, "status"), Lock()
        ps = [Process(target=status, args=(path, lock, f"worker {n} ok")) for n in range(3)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        with open(path) as file:
            print("last word:", file.read().endswith("ok"))
