import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor

folder = tempfile.gettempdir()


def download(number):
    time.sleep(0.15)                       # the network is slow
    fd, path = tempfile.mkstemp(suffix=f"-{number}.html")
    os.write(fd, b"<html></html>")
    os.close(fd)
    os.remove(path)
    print("page", number, "downloaded")


if __name__ == "__main__":
    with ProcessPoolExecutor(4) as executor:
        for number in range(1, 6):
            executor.submit(download(number))
    print("all pages downloaded")
