import multiprocessing as mp
import os
import tempfile


def first_line(path):
    with open(path) as f:
        print(os.path.basename(path), "starts with:", f.readline().strip())


class Launcher:
    def __init__(self):
        self.procs = []
        self.failures = 0

    def go(self, function, *args):
        try:
            p = mp.Process(target=function, args=args)
            self.procs.append(p)
            p.start()
        except OSError as e:
            self.failures += 1
            print("failed:", e)

    def wait(self):
        try:
            for p in self.procs:
                p.join()
        except OSError as e:
            self.failures += 1
            print("failed:", e)


def main():
    launcher = Launcher()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("poem.txt", "song.txt"):
            with open(os.path.join(folder, name), "w") as f:
                f.write("la la " + name + "\n")
        for name in ("poem.txt", "missing.txt", "song.txt"):
            launcher.go(first_line, os.path.join(folder, name))
        launcher.wait()
    print("failures:", launcher.failures)


if __name__ == "__main__":
    main()
