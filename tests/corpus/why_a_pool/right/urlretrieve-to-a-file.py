import os
import tempfile
from multiprocessing import Pool
from urllib.request import urlretrieve


def count_words(url):
    handle, name = tempfile.mkstemp()
    os.close(handle)
    try:
        urlretrieve(url, name)
        with open(name, encoding="utf-8") as file:
            return len(file.read().split())
    except OSError:
        return -1
    finally:
        os.remove(name)


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
