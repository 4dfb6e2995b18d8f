import fcntl
import os
import tempfile
from multiprocessing import Process


def add(path, n):
    with open(path, "r+") as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        value = int(f.read() or 0)
        f.seek(0)
        f.write(str(value + n))
        f.flush()


if __name__ == "__main__":
    fd, path = tempfile.mkstemp()
    os.close(fd)
    ps = [Process(target=add, args=(path, n)) for n in (1, 2, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(open(path).read())
    os.remove(path)
