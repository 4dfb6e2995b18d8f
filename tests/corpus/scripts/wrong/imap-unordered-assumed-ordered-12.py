import time
from multiprocessing import Pool


def page_size(page):
    time.sleep(0.4 - page * 0.1)
    return page * 1000


if __name__ == "__main__":
    with Pool(4) as pool:
        for page, size in enumerate(pool.imap_unordered(page_size, range(4))):
            status = "ok" if size == page * 1000 else "???"
            print("page", page, "has", size, "bytes", status)
