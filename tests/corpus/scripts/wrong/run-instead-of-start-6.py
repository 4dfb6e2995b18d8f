import multiprocessing
import pathlib
import tempfile
import time


class Downloader(multiprocessing.Process):
    """one process per file"""

    def __init__(self, url, folder):
        super().__init__()
        self.url = url
        self.folder = folder

    def run(self):
        print("downloading", self.url)
        time.sleep(0.2)
        target = pathlib.Path(self.folder) / self.url.split("/")[-1]
        target.write_text("content of " + self.url)
        print("saved", target.name)


def main():
    urls = ["http://site/a.txt", "http://site/b.txt", "http://site/c.txt"]
    with tempfile.TemporaryDirectory() as folder:
        t = time.time()
        for url in urls:
            Downloader(url, folder).run()
        print("files:", sorted(p.name for p in pathlib.Path(folder).iterdir()))
        print("seconds:", round(time.time() - t, 1))


if __name__ == "__main__":
    main()
