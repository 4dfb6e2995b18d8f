from concurrent.futures import ThreadPoolExecutor
import time


def download(url):
    time.sleep(0.1)
    return url + ": 200 OK"


if __name__ == "__main__":
    urls = ["/a", "/b", "/c", "/d", "/e", "/f"]
    # a pool of processes for the downloads
    with ThreadPoolExecutor(max_workers=6) as executor:
        for line in executor.map(download, urls):
            print(line)
