# Never more than three downloads at a time
from multiprocessing import Process
import os
import tempfile
import time


def download(folder, name):
    time.sleep(0.15)
    with open(os.path.join(folder, name), "w") as f:
        f.write(name * 10)
    print("got", name)


def main():
    names = [f"song{i}.mp3" for i in range(1, 9)]
    with tempfile.TemporaryDirectory() as folder:
        while names:
            batch, names = names[:3], names[3:]
            procs = []
            for n in batch:
                p = Process(target=download, args=(folder, n))
                p.start()
                procs.append(p)
            for p in procs:
                p.join()
            print("batch of", len(batch), "ready")
        print(len(os.listdir(folder)), "files")


if __name__ == "__main__":
    main()
