import tempfile
import time
from multiprocessing import Process
from pathlib import Path

AT_ONCE = 3


def thumbnail(photo, folder):
    time.sleep(0.15)
    (Path(folder) / f"{photo}.thumb").write_text(photo.upper())


def batches(items, size):
    for i in range(0, len(items), size):
        yield items[i:i + size]


def main():
    photos = ["cat", "dog", "owl", "fox", "bee", "cow", "hen", "pig"]
    with tempfile.TemporaryDirectory() as folder:
        for batch in batches(photos, AT_ONCE):
            group = [Process(target=thumbnail, args=(p, folder)) for p in batch]
            for p in group:
                p.start()
            for p in group:
                p.join()
            print("batch done:", *batch)
        print(len(list(Path(folder).glob("*.thumb"))), "thumbnails")


if __name__ == "__main__":
    main()
