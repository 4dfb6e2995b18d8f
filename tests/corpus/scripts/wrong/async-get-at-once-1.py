from multiprocessing import Pool
import time


def fetch(page):
    time.sleep(0.1)
    return f"<html>page {page}</html>"


if __name__ == "__main__":
    with Pool(4) as pool:
        for page in range(1, 7):
            html = pool.apply_async(fetch, (page,)).get()
            print(html)
