import multiprocessing as mp
import os
import tempfile
import time


class Archiver(mp.Process):
    def __init__(self, path, lines):
        mp.Process.__init__(self)
        self.path = path
        self.lines = lines
        self.daemon = True    # work quietly

    def run(self):
        time.sleep(0.3)
        with open(self.path, "w") as f:
            for line in self.lines:
                f.write(line + "\n")
                f.flush()
                time.sleep(0.2)
        print("archive written:", os.path.basename(self.path))


if __name__ == "__main__":
    folder = tempfile.gettempdir()
    log = [f"2024-05-{d:02d} ok" for d in range(1, 9)]
    first = Archiver(os.path.join(folder, f"first-{os.getpid()}.log"), log[:4])
    second = Archiver(os.path.join(folder, f"second-{os.getpid()}.log"), log[4:])
    first.start()
    second.start()
    print("archivers alive:", first.is_alive(), second.is_alive())
    print("main program is finished, the rest runs by itself")
