import multiprocessing
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse


@dataclass
class Page:
    url: str
    target_dir: Path

    @property
    def file(self):
        # last part of the address is the name
        return self.target_dir / urlparse(self.url).path.split("/")[-1]

    def save(self):
        self.file.write_text(f"<h1>{self.url}</h1>")
        print("saved", self.url, "as", self.file.name)


if __name__ == "__main__":
    target = Path(tempfile.mkdtemp(prefix="pages"))
    pages = [Page("http://a.test/en/index.html", target),
             Page("http://a.test/fr/index.html", target),
             Page("http://a.test/de/index.html", target)]
    jobs = [multiprocessing.Process(target=page.save) for page in pages]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    print("files:", sorted(f.name for f in target.iterdir()))
    for f in target.iterdir():
        f.unlink()
    target.rmdir()
