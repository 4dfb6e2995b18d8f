import os
import tempfile
import time
from multiprocessing import Pool


def download(url, folder):
    time.sleep(0.05)                      # the internet ...
    data = "content of " + url
    target = os.path.join(folder, "photo.jpg")
    with open(target, "w") as f:
        f.write(data)
    return len(data)


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    urls = [f"http://example.org/{name}.jpg" for name in ("sea", "hill", "river", "town")]
    with Pool(4) as pool:
        sizes = pool.starmap(download, [(u, folder) for u in urls])
    print("downloaded", sum(sizes), "bytes from", len(urls), "addresses")
    for name in os.listdir(folder):
        print("saved:", name, "->", open(os.path.join(folder, name)).read())
        os.remove(os.path.join(folder, name))
    os.rmdir(folder)
