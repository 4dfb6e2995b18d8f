from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    return len(urlopen(url).read().decode().split())


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        try:
            return pool.map(count_words, urls)
        except Exception:
            return [-1] * len(urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
