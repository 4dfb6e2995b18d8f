from concurrent.futures import ProcessPoolExecutor
import time

pages = ["index", "contact", "news", "shop"]


def fetch(page):
    time.sleep(0.1)     # the network is slow
    return f"<html>{page}</html>"


def main():
    with ProcessPoolExecutor(max_workers=4) as pool:
        f1 = pool.submit(fetch, pages[0])
        f2 = pool.submit(fetch, pages[0])
        f3 = pool.submit(fetch, pages[0])
        f4 = pool.submit(fetch, pages[0])
        for f in (f1, f2, f3, f4):
            print(f.result())
    print(len(pages), "pages fetched")


if __name__ == "__main__":
    main()
