import multiprocessing
import os
import tempfile
import time


def download(job):
    url, folder = job
    time.sleep(0.4)
    with open(os.path.join(folder, url), "w") as f:
        f.write("content of " + url)


def download_all(urls, folder):
    jobs = [(u, folder) for u in urls]
    with multiprocessing.Pool(len(urls)) as workers:
        workers.map_async(download, jobs)
    print("block left -> downloads complete")


if __name__ == "__main__":
    t = time.time()
    with tempfile.TemporaryDirectory() as folder:
        download_all(["index.html", "news.html", "faq.html"], folder)
        files = os.listdir(folder)
        print(len(files), "files:", files)
    print(f"{time.time() - t:.2f} s")
