import multiprocessing
import os
import tempfile


class LogReader:
    """every log file is read in its own process"""

    def __init__(self, path):
        self.process = multiprocessing.Process(target=count_errors, args=(path))

    def go(self):
        self.process.start()

    def wait(self):
        self.process.join()


def count_errors(path):
    with open(path) as f:
        n = sum("ERROR" in line for line in f)
    print(os.path.basename(path), "has", n, "errors")


if __name__ == "__main__":
    folder = tempfile.TemporaryDirectory()
    readers = []
    for day, text in {"mon": "ok\nERROR disk\n", "tue": "ERROR net\nERROR net\n"}.items():
        path = os.path.join(folder.name, day + ".log")
        with open(path, "w") as f:
            f.write(text)
        readers.append(LogReader(path))
    for r in readers:
        r.go()
    for r in readers:
        r.wait()
    folder.cleanup()
