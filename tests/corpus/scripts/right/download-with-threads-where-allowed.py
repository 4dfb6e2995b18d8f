from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool
import time


def download(n):
    time.sleep(0.2)                # waiting, so threads are fine
    return "word " * n * 1000


def count(page):
    return len(page.split())


def main():
    with ThreadPoolExecutor(8) as threads:
        pages = list(threads.map(download, range(1, 9)))
    with Pool(2) as pool:
        print(pool.map(count, pages))


if __name__ == "__main__":
    main()
