# Exercise 7: load the six files. Threads are allowed because it is only waiting.
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import tempfile
import time


def load(folder, nr):
    time.sleep(0.3)                 # the slow server
    path = Path(folder) / f"file{nr}.txt"
    path.write_text("content " * nr)
    return path.name, path.stat().st_size


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        start = time.time()
        with ThreadPoolExecutor(max_workers=6) as ex:
            futures = [ex.submit(load, folder, nr) for nr in range(1, 7)]
            for f in futures:
                print(*f.result(), "bytes")
        print("took %.1f s" % (time.time() - start))
