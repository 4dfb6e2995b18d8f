from multiprocessing import Process
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


counts = []


def work(urls):
    for url in urls:
        counts.append(count_words(url))


def count_all_words(urls, processes=4):
    ps = [Process(target=work, args=(urls[i::processes],)) for i in range(processes)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
