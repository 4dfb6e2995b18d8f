import threading
from multiprocessing import Pool
from urllib.request import urlopen


def fetch(url, box):
    try:
        box.append(urlopen(url).read())
    except OSError:
        box.append(None)


def count_words(url):
    box = []
    t = threading.Thread(target=fetch, args=(url, box))
    t.start()
    t.join()
    return -1 if box[0] is None else len(box[0].decode().split())


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
