import os
import tempfile
from multiprocessing import Process
from time import sleep

WAIT = 3


def fetch(url, folder):
    sleep(0.15)
    path = os.path.join(folder, url.replace("/", "_") + ".html")
    with open(path, "w") as fh:
        fh.write("<html>" + url + "</html>")


def countdown(n):
    for left in range(n, 0, -1):
        print("waiting ...", left)
        sleep(0.4)


def main():
    with tempfile.TemporaryDirectory() as folder:
        for url in ("site/a", "site/b", "site/c"):
            d = Process(target=fetch, args=(url, folder))
            d.start()
        countdown(WAIT)
        for f in sorted(os.listdir(folder)):
            print(f, os.path.getsize(os.path.join(folder, f)), "bytes")


if __name__ == "__main__":
    main()
