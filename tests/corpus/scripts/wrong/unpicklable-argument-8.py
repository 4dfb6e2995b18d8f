import multiprocessing as mp
import os
import tempfile
from dataclasses import dataclass
from typing import TextIO


@dataclass
class Report:
    title: str
    out: TextIO

    def write(self, n):
        self.out.write(f"{self.title} {n}\n")
        self.out.flush()


def fill(report, n):
    report.write(n * 11)


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.txt")
        with open(path, "a") as fh:
            rep = Report("value", fh)
            ps = [mp.Process(target=fill, args=(rep, n)) for n in range(3)]
            for p in ps:
                p.start()
            for p in ps:
                p.join()
        print(open(path).read())


if __name__ == "__main__":
    main()
