import multiprocessing
import os
import tempfile


def line_count(path):
    with open(path) as f:
        return sum(1 for _ in f)


def make_files(folder):
    for name, lines in (("a.log", 5), ("b.log", 12), ("c.log", 3)):
        path = os.path.join(folder, name)
        with open(path, "w") as f:
            f.write("entry\n" * lines)
        yield path


def main():
    procs = []
    with tempfile.TemporaryDirectory() as folder:
        for path in make_files(folder):
            # a new process for each file
            proc = multiprocessing.Process(name=os.path.basename(path))
            proc.start()
            procs.append(proc)
            n = line_count(path)
            print("process", proc.name, proc.pid, "counted", n, "lines")
    for proc in procs:
        proc.join()


if __name__ == "__main__":
    main()
