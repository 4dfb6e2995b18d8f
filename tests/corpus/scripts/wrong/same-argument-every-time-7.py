import multiprocessing
import tempfile
from pathlib import Path


class LineCounter(multiprocessing.Process):
    def __init__(self, paths):
        super().__init__()
        self.paths = iter(paths)

    def run(self):
        path = next(self.paths)          # my file
        lines = path.read_text().count("\n")
        print(f"{self.name}: {path.name} has {lines} lines")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as tmp:
        paths = []
        for k, day in enumerate(["mon", "tue", "wed"], start=2):
            paths.append(Path(tmp, day + ".log"))
            paths[-1].write_text("ok\n" * k)

        counters = [LineCounter(paths) for _ in paths]
        for c in counters:
            c.start()
        for c in counters:
            c.join()
        print("counted", len(paths), "files")
