import os
import tempfile
import time
from multiprocessing import Process


class Worker:
    """with Worker(f, x): ... opens a process and closes it again at the end"""

    def __init__(self, func, *args):
        self.process = Process(target=func, args=args)

    def __enter__(self):
        self.process.start()
        return self.process

    def __exit__(self, *exc):
        self.process.kill()
        self.process.join()


def make_report(path, month):
    lines = []
    for day in range(1, 6):
        time.sleep(0.1)
        lines.append(f"{month} {day}: {day * 3} visitors")
    with open(path, "w") as out:
        out.write("\n".join(lines))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for month in ("May", "June"):
            path = os.path.join(folder, month + ".txt")
            with Worker(make_report, path, month) as w:
                print("writing the report for", month, "pid", w.pid)
            print(month, "report exists:", os.path.exists(path))
