import concurrent.futures as cf
import os
import tempfile
import time


def make_file(path):
    time.sleep(0.1)
    with open(path, "w") as f:
        f.write("x" * 100)
    return f"{os.path.basename(path)} written by process {os.getpid()}"


if __name__ == "__main__":
    # a pool of 4 processes that writes 6 files
    with tempfile.TemporaryDirectory() as tmp:
        paths = [os.path.join(tmp, f"data{i}.txt") for i in range(6)]
        with cf.ThreadPoolExecutor(max_workers=4) as pool:
            for msg in pool.map(make_file, paths):
                print(msg)
