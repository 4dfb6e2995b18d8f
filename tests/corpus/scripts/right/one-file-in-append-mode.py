import os
import tempfile
from multiprocessing import Process


def log(path, who):
    with open(path, "a") as file:
        file.write(f"{who} was here\n")


if __name__ == "__main__":
    fd, path = tempfile.mkstemp()
    os.close(fd)
    ps = [Process(target=log, args=(path, who)) for who in ("fox", "owl", "cat")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(path) as file:
        print(sorted(file.read().splitlines()))
    os.remove(path)
