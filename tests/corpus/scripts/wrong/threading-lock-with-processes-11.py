import multiprocessing as mp
import os
import tempfile
import time


def visit(path, visitor, times):
    """Every visit adds one to the number in the file."""
    guard = mp.Lock()
    for _ in range(times):
        guard.acquire()
        try:
            with open(path) as f:
                number = int(f.read() or 0)
            time.sleep(0.002)
            tmp = f"{path}.{visitor}"
            with open(tmp, "w") as f:
                f.write(str(number + 1))
            os.replace(tmp, path)
        finally:
            guard.release()


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "visitors.txt")
        with open(path, "w") as f:
            f.write("0")
        procs = []
        for name in ("ann", "bob", "cem"):
            procs.append(mp.Process(target=visit, args=(path, name, 40)))
        for p in procs:
            p.start()
        for p in procs:
            p.join()
        with open(path) as f:
            print("visits:", f.read(), "of", 3 * 40)


if __name__ == "__main__":
    main()
