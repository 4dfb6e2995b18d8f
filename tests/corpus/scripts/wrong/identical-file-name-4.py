import time
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

URLS = [
    "http://example.org/photo?id=11",
    "http://example.org/photo?id=12",
    "http://example.org/photo?id=13",
    "http://example.org/photo?id=14",
    "http://example.org/photo?id=15",
]


def save(folder, url):
    time.sleep(0.05)                            # would be urlopen(url).read()
    data = b"JPEG" + url.encode() * 10
    name = url.split("?")[0].split("/")[-1] + ".jpg"
    (Path(folder) / name).write_bytes(data)
    return name


def main():
    with TemporaryDirectory() as folder:
        with Pool(4) as pool:
            names = pool.map(partial(save, folder), URLS)
        print("saved:", names)
        print("on the disk:", sorted(p.name for p in Path(folder).iterdir()))


if __name__ == "__main__":
    main()
