import os
import tempfile
from multiprocessing import Pool
from pathlib import Path


def visit(job):
    folder, n = job
    Path(folder, "somebody_was_here").touch()
    return n, os.path.exists(os.path.join(folder, "somebody_was_here"))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with Pool(2) as pool:
            print(pool.map(visit, [(folder, n) for n in range(4)]))
