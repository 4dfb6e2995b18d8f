# many cashiers, one cash box (a file with a number in it)
import os
import tempfile
import threading
import time
from multiprocessing import Process

box_lock = threading.Lock()


def cashier(path, customers):
    for _ in range(customers):
        with box_lock:
            with open(path) as f:
                money = int(f.read())
            time.sleep(0.002)
            with open(path, "r+") as f:
                f.write(f"{money + 1:06}")


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    box = os.path.join(folder, "box.txt")
    with open(box, "w") as f:
        f.write("000000")
    staff = [Process(target=cashier, args=(box, 30)) for _ in range(4)]
    for c in staff:
        c.start()
    for c in staff:
        c.join()
    print("in the box:", int(open(box).read()), "expected:", 4 * 30)
    os.remove(box)
    os.rmdir(folder)
