from multiprocessing import Process
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_all_words(urls, processes=4):
    ps = [Process(target=count_words, args=(url,)) for url in urls]
    for p in ps:
        p.start()
    return [p.join() for p in ps]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
