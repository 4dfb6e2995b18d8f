from multiprocessing import Lock, Process
import time


def download(lock, name):
    with lock:
        print("start", name)
        time.sleep(0.15)
        print("end", name)


if __name__ == "__main__":
    lock = Lock()
    files = ["a.txt", "b.txt", "c.txt", "d.txt"]
    processes = [Process(target=download, args=(lock, f)) for f in files]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
