import os
import time
from multiprocessing import Process


class Downloader(Process):
    def __init__(self, url):
        super().__init__()
        self.url = url
        self.me = os.getpid()          # number of this process
        self.boss = os.getppid()       # number of the process which made it

    def run(self):
        time.sleep(0.1)
        print(f"process {self.me} (child of {self.boss}) has loaded {self.url}")


if __name__ == "__main__":
    print("main is", os.getpid())
    downloads = [Downloader(f"http://localhost/{x}.zip") for x in "abc"]
    for d in downloads:
        d.start()
    for d in downloads:
        d.join()
    if len({d.me for d in downloads}) != 3:
        print("strange, I thought there were three")
