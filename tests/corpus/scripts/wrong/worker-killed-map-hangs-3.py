import signal
import time
from multiprocessing import Pool

PAGES = {"home": 0.01, "news": 0.02, "shop": 3, "help": 0.01}


def fetch(page):
    signal.alarm(1)              # no page may take more than a second
    time.sleep(PAGES[page])      # stands for the download
    signal.alarm(0)
    return page, int(1000 * PAGES[page])


if __name__ == "__main__":
    with Pool(4) as pool:
        for page, ms in pool.imap_unordered(fetch, PAGES):
            print(f"{page}: {ms} ms")
    print("all pages fetched")
