# three "downloads", the waiting is only there instead of a network
import os
import tempfile
import time
from functools import partial
from multiprocessing import Pool


def download(folder, number):
    time.sleep(0.1 + number % 2 / 10)
    path = os.path.join(folder, f"file{number}.bin")
    with open(path, "wb") as f:
        f.write(bytes(number * 10))
    return path


if __name__ == "__main__":
    t = time.time()
    with tempfile.TemporaryDirectory() as folder:
        with Pool(3) as pool:
            for path in pool.imap(partial(download, folder), range(1, 7)):
                print(os.path.basename(path), os.path.getsize(path), "bytes")
    print("waited", round(time.time() - t, 1), "s for all")
