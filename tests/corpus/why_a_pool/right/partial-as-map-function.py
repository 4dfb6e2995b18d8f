from functools import partial
from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url, encoding="utf-8", failed=-1):
    try:
        with urlopen(url) as response:
            return len(response.read().decode(encoding).split())
    except OSError:
        return failed


def count_all_words(urls, processes=4):
    count = partial(count_words, encoding="utf-8", failed=-1)
    with Pool(processes) as pool:
        return pool.map(count, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
