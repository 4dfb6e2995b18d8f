from multiprocessing import Array, Process
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def work(counts, urls, first, step):
    for place in range(first, len(urls), step):
        counts[place] = count_words(urls[place])


def count_all_words(urls, processes=4):
    counts = Array("i", len(urls))
    ps = [Process(target=work, args=(counts, urls, i, processes)) for i in range(processes)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return list(counts)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
