import os
import tempfile
from multiprocessing import Pool


class LogChecker(object):
    def __init__(self, path):
        self.report = open(path, "w")
        self.bad_words = {"ERROR", "FATAL"}

    def check(self, line):
        return any(w in line for w in self.bad_words)

    def check_all(self, lines):
        with Pool(2) as pool:
            for line, bad in zip(lines, pool.map(self.check, lines)):
                self.report.write(f"{'!!' if bad else 'ok'} {line}\n")
        self.report.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "report.txt")
        checker = LogChecker(name)
        checker.check_all(["INFO start", "ERROR disk full", "INFO retry", "FATAL stop"])
        print(open(name).read())
