"""Thumbnails: every picture is shrunk in a separate process."""
import logging
import time
from multiprocessing import dummy

logging.basicConfig(level=logging.INFO, format="%(processName)s %(message)s")


class Thumbnailer:
    def __init__(self, workers):
        self.pool = dummy.Pool(processes=workers)
        self.done = []

    def shrink(self, name):
        time.sleep(0.1)
        logging.info("shrinking %s", name)
        return name.replace(".jpg", "_small.jpg")

    def run(self, names):
        for n in names:
            self.pool.apply_async(self.shrink, (n,), callback=self.done.append)
        self.pool.close()
        self.pool.join()
        return sorted(self.done)


if __name__ == "__main__":
    pics = [f"img{n:03}.jpg" for n in range(6)]
    print(Thumbnailer(3).run(pics))
