import multiprocessing
import os
import tempfile
import threading
import time


class Logbook:
    """The threads of the program write into it, so there is a lock."""

    def __init__(self, path):
        self.path = path
        self.lock = threading.RLock()
        self.entries = []
        self.stop = threading.Event()

    def add(self, text):
        with self.lock:
            self.entries.append(time.strftime("%H:%M:%S ") + text)

    def autosave(self):
        while not self.stop.is_set():
            with self.lock:
                with open(self.path, "w") as f:
                    for e in self.entries:
                        f.write(e + "\n")
                    f.flush()
                    os.fsync(f.fileno())
                    time.sleep(0.3)  # the disk is slow
            time.sleep(0.001)


path = os.path.join(tempfile.gettempdir(), "logbook_of_station.txt")
logbook = Logbook(path)


def measure(n):
    logbook.add("measurement %d" % n)
    print("measured", n, flush=True)


def main():
    saver = threading.Thread(target=logbook.autosave, daemon=True)
    saver.start()
    for n in range(3):
        logbook.add("starting process %d" % n)
        time.sleep(0.02)
        p = multiprocessing.Process(target=measure, args=(n,))
        p.start()
        p.join()
    logbook.stop.set()
    saver.join()
    os.remove(path)
    print("everything measured")


if __name__ == "__main__":
    main()
