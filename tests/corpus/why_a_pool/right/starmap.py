from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    return len(urlopen(url).read().decode().split())


def count_or(url, otherwise):
    try:
        return count_words(url)
    except OSError:
        return otherwise


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.starmap(count_or, [(url, -1) for url in urls])


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
