from multiprocessing import Lock, Pool
from urllib.request import urlopen


lock = None


def count_words(url):
    if lock is None:
        return really_count_words(url)
    with lock:
        return really_count_words(url)


def really_count_words(url):
    try:
        with urlopen(url) as page:
            return len(page.read().decode().split())
    except OSError:
        return -1


def remember(a_lock):
    global lock
    lock = a_lock


def count_all_words(urls, processes=4):
    with Pool(processes, initializer=remember, initargs=(Lock(),)) as pool:
        return pool.map(count_words, urls, chunksize=1)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
