import signal
import time
from multiprocessing import Pool


def download(page):
    signal.alarm(1)              # not longer than one second for each page
    time.sleep(page["delay"])    # the slow internet
    signal.alarm(0)
    return page["url"]


if __name__ == "__main__":
    pages = [
        {"url": "/index.html", "delay": 0.1},
        {"url": "/video.mp4", "delay": 2.5},
        {"url": "/about.html", "delay": 0.1},
    ]
    pool = Pool(2)
    got = pool.map(download, pages, chunksize=1)
    print("downloaded:", got)
    pool.close()
    pool.join()
