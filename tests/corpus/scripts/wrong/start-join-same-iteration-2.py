import multiprocessing as mp
import os
import time


class Downloader(mp.Process):
    def __init__(self, url, seconds):
        mp.Process.__init__(self)
        self.url = url
        self.seconds = seconds

    def run(self):
        print(f"{os.getpid()} fetching {self.url}")
        time.sleep(self.seconds)
        print(f"{os.getpid()} got {self.url}")


if __name__ == "__main__":
    # three downloads in parallel
    todo = [("/news", 0.2), ("/weather", 0.1), ("/sports", 0.3)]
    start = time.perf_counter()
    while todo:
        url, seconds = todo.pop(0)
        d = Downloader(url, seconds)
        d.start()
        d.join()   # tidy up
    print("took", round(time.perf_counter() - start, 1), "seconds")
