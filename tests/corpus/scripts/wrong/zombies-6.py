import os
import tempfile
import time
from multiprocessing import Process
from pathlib import Path

def sort_part(numbers, path):
    tmp = path.with_suffix(".tmp")
    tmp.write_text(" ".join(map(str, sorted(numbers))))
    os.rename(tmp, path)

if __name__ == "__main__":
    data = [(i * 37) % 101 for i in range(60)]
    with tempfile.TemporaryDirectory() as folder:
        parts = {}
        for k in range(3):
            path = Path(folder) / f"part{k}.txt"
            parts[path] = Process(target=sort_part, args=(data[k::3], path))
        for p in parts.values():
            p.start()
        # a process has ended when its file is there
        while not all(path.exists() for path in parts):
            time.sleep(0.05)
        merged = []
        for path in parts:
            merged += [int(x) for x in path.read_text().split()]
            time.sleep(0.4)       # slow merge
        merged.sort()
        print(merged[:10], "...", merged == sorted(data))
