"""Exercise 5 - download the 30 pages with a Pool of 8 workers and print their sizes."""
import multiprocessing as mp
import time


class Downloader(mp.Process):
    def __init__(self, page, sizes):
        super().__init__()
        self.page = page
        self.sizes = sizes

    def run(self):
        time.sleep(0.1)
        self.sizes[self.page] = 1000 + self.page * 37


def main():
    sizes = mp.Array("i", 30)
    downloaders = {page: Downloader(page, sizes) for page in range(30)}
    for d in downloaders.values():
        d.start()
    for page, d in downloaders.items():
        d.join()
        print(f"page{page}.html", sizes[page], "bytes")
    print("sum", sum(sizes))


if __name__ == "__main__":
    main()
