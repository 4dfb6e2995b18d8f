from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_list(urls):
    return [count_words(url) for url in urls]


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_list, [urls])[0]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
