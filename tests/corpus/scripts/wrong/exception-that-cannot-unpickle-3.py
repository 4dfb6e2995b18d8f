import time
from multiprocessing import Pool


class DownloadError(Exception):
    pass


class NotFound(DownloadError):
    def __init__(self, url, code, seconds):
        text = "{} gave {} after {:.1f} s".format(url, code, seconds)
        DownloadError.__init__(self, text)


def download(url):
    if "missing" in url:
        raise NotFound(url, 404, 0.0)
    time.sleep(0.5)
    return len(url) * 1000


if __name__ == "__main__":
    urls = ["http://a.example/missing", "http://a.example/two", "http://a.example/three"]
    total = 0
    with Pool(3) as pool:
        for size in pool.imap_unordered(download, urls):
            total += size
            print("so far", total)
