import tempfile
from multiprocessing import Process
from pathlib import Path

SITES = [
    "http://cats.example/index.html",
    "http://dogs.example/index.html",
    "http://birds.example/index.html",
]


class Saver(Process):
    def __init__(self, url, folder):
        Process.__init__(self)
        self.url = url
        self.folder = Path(folder)

    def fetch(self):
        host = self.url.split("/")[2]
        return f"<h1>Welcome to {host}</h1>"

    def run(self):
        page = self.url.rsplit("/", 1)[-1]
        (self.folder / page).write_text(self.fetch())


def main():
    with tempfile.TemporaryDirectory() as folder:
        savers = [Saver(url, folder) for url in SITES]
        for s in savers:
            s.start()
        for s in savers:
            s.join()
        for file in Path(folder).iterdir():
            print(file.name, ":", file.read_text())
        print("expected", len(SITES), "pages")


if __name__ == "__main__":
    main()
