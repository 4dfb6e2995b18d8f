"""Pretend to download some pages, every page in its own process."""
import multiprocessing as mp
import os
import tempfile
import time


def download(page, folder):
    time.sleep(0.1)
    with open(os.path.join(folder, f"{page}.html"), "w") as f:
        f.write(f"<h1>{page}</h1>")


def main():
    with tempfile.TemporaryDirectory() as folder:
        for page in ["index", "about", "news", "shop"]:
            mp.Process(target=download, args=(page, folder), name=page)
        time.sleep(0.6)   # give them time
        print("files:", sorted(os.listdir(folder)))


if __name__ == "__main__":
    main()
