from multiprocessing import Process, Queue
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def work(place, url, box):
    box.put((place, count_words(url)))


def count_all_words(urls, processes=4):
    box = Queue()
    ps = [Process(target=work, args=(place, url, box)) for place, url in enumerate(urls)]
    for p in ps:
        p.start()
    counts = sorted(box.get() for p in ps)
    for p in ps:
        p.join()
    return [words for place, words in counts]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
