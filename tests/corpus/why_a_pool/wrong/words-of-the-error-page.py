import urllib.error
import urllib.request
from multiprocessing import Pool


def count_words(url):
    try:
        page = urllib.request.urlopen(url)
    except urllib.error.HTTPError as error:
        page = error
    try:
        return len(page.read().decode().split())
    except OSError:
        return -1


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
