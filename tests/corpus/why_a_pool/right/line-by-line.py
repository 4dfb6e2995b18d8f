from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    words = 0
    try:
        with urlopen(url) as page:
            for line in page:
                words += len(line.decode("utf-8").split())
    except OSError:
        words = -1
    return words


def count_all_words(urls, processes=4):
    with Pool(processes) as p:
        return list(p.imap(count_words, urls, chunksize=1))


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
