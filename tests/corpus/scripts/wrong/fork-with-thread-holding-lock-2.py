import multiprocessing as mp
import threading
import time


class Report:
    """Collects lines; safe, because everything happens under the lock."""

    def __init__(self):
        self.lock = threading.RLock()
        self.lines = []

    def add(self, line):
        with self.lock:
            self.lines.append(line)
            print(line)

    def spell_check(self, started):
        with self.lock:
            started.set()
            for line in self.lines:
                time.sleep(0.1)


report = Report()


def child(name):
    report.add("hello from " + name)


def main():
    for i in range(4):
        report.add("main line %d" % i)
    started = threading.Event()
    checker = threading.Thread(target=report.spell_check, args=(started,), daemon=True)
    checker.start()
    started.wait()
    processes = [mp.Process(target=child, args=(n,)) for n in ("Ann", "Bob", "Cid")]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    checker.join()


if __name__ == "__main__":
    main()
