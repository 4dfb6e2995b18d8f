from multiprocessing import Pool
from urllib.request import urlopen


def download(url):
    try:
        return urlopen(url).read().decode()
    except OSError:
        return None


def count_words(url):
    text = download(url)
    return -1 if text is None else len(text.split())


def words_in(text):
    return -1 if text is None else len(text.split())


def count_all_words(urls, processes=4):
    texts = [download(url) for url in urls]
    with Pool(processes) as pool:
        return pool.map(words_in, texts)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
