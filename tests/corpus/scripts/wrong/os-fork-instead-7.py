import os
import tempfile
import time
from multiprocessing import current_process


def develop(photo, folder):
    time.sleep(0.05)
    with open(os.path.join(folder, photo), "w") as f:
        f.write(f"{photo} made by {os.getpid()}")


def spawn(func, *args):
    if os.fork():
        return
    func(*args)
    os._exit(0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        photos = [f"p{k}.txt" for k in range(5)]
        for photo in photos:
            spawn(develop, photo, folder)
        finished = 0
        while True:
            try:
                os.wait()
                finished += 1
            except ChildProcessError:
                break
        print(current_process().name, "waited for", finished)
        for name in sorted(os.listdir(folder)):
            print(open(os.path.join(folder, name)).read())
