import multiprocessing
import os
import tempfile
import time


class LogWriter(multiprocessing.Process):
    """Writes the log in the background so that main can go on"""

    def __init__(self, path, lines):
        multiprocessing.Process.__init__(self)
        self.path = path
        self.lines = lines
        self.daemon = True   # run in background

    def run(self):
        for line in self.lines:
            time.sleep(0.3)
            with open(self.path, "a") as f:
                f.write(line + "\n")
            print("logged:", line)


def main():
    fd, path = tempfile.mkstemp(suffix=".log")
    os.close(fd)
    w = LogWriter(path, ["start", "work", "stop"])
    w.start()
    for i in range(3):
        print("main works", i)
    print("log is in", path)


if __name__ == "__main__":
    main()
