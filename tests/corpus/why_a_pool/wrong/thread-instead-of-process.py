import threading
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_all_words(urls, processes=4):
    counts = [0] * len(urls)

    def work(i):
        counts[i] = count_words(urls[i])

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(urls))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
