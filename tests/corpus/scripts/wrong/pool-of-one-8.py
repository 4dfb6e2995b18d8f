from multiprocessing import Pool, current_process
import time


def scan(page):
    time.sleep(0.15)
    return current_process().name, page, len(page) * 7


if __name__ == "__main__":
    pages = ["cover", "contents", "chapter1", "chapter2", "index", "back"]
    # make a pool of processes that scans the pages in parallel
    with Pool(processes=1) as scanners:
        for who, page, size in scanners.imap(scan, pages):
            print(who, "scanned", page, size, "kB")
