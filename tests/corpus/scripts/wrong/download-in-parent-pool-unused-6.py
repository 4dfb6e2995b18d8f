"""Book shop: get the chapters with several processes"""
import multiprocessing as mp
import pathlib
import shutil
import tempfile
import time


class Shop:
    def __init__(self):
        self.root = pathlib.Path(tempfile.mkdtemp())
        for i in range(4):
            (self.root / f"chapter{i}").write_text(f"chapter {i} " * (i + 1))

    def slow_download(self):
        for file in sorted(self.root.iterdir()):
            time.sleep(0.2)
            yield file.name, file.read_text()

    def close(self):
        shutil.rmtree(self.root)


def word_count(chapter):
    name, text = chapter
    return name, len(text.split())


if __name__ == "__main__":
    shop = Shop()
    pool = mp.Pool(4)
    for name, words in pool.imap(word_count, shop.slow_download()):
        print(name, words)
    pool.close()
    pool.join()
    shop.close()
