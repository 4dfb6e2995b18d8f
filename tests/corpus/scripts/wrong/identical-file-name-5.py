import multiprocessing
import os
import tempfile
import time

folder = None


def init(path):
    global folder
    folder = path


def save_photo(number):
    time.sleep(0.03)                      # "download"
    data = bytes([number]) * 1000
    with open(os.path.join(folder, "photo.jpg"), "wb") as f:
        f.write(data)
    return len(data)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as tmp:
        with multiprocessing.Pool(3, init, (tmp,)) as pool:
            sizes = pool.map(save_photo, range(1, 7))
        print("bytes downloaded:", sum(sizes))
        print("files on disk:", os.listdir(tmp))
