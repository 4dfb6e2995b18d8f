import os
import tempfile
import time
from multiprocessing import Process, active_children

def count_lines(path):
    with open(path) as f:
        n = len(f.readlines())
    with open(path + ".count", "w") as out:
        print(n, file=out)

if __name__ == "__main__":
    start = time.time()
    with tempfile.TemporaryDirectory() as d:
        for name in ("jan", "feb"):
            with open(os.path.join(d, name), "w") as f:
                f.write("sun\nrain\n" * len(name))
        months = "jan feb mar".split()
        for name in months:
            Process(target=count_lines, args=(os.path.join(d, name),), name=name).start()
        for p in active_children():
            p.join()
        print(f"counted {len(months)} files in {time.time() - start:.2f} s: SUCCESS")
