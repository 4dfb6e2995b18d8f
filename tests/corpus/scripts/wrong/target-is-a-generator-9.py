import multiprocessing
import os
import tempfile
import time


class Reader(multiprocessing.Process):
    def __init__(self, path, lines):
        super().__init__()
        self.path = path
        self.lines = lines

    def run(self):
        with open(self.path, "a") as log:
            for line in self.lines:
                time.sleep(0.05)
                log.write(line.strip() + "\n")
                yield line


def main():
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "log.txt")
        open(path, "w").close()
        readers = [Reader(path, [f" {w}{i} " for i in range(3)]) for w in ("a", "b")]
        for r in readers:
            r.start()
        for r in readers:
            r.join()
        print("exit codes", [r.exitcode for r in readers])
        print("lines in the log:", sum(1 for _ in open(path)))


if __name__ == "__main__":
    main()
