from multiprocessing import Process, Queue
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def work(urls, box):
    box.put([count_words(url) for url in urls])


def count_all_words(urls, processes=4):
    counts = [0] * len(urls)
    for i in range(processes):
        box = Queue()
        p = Process(target=work, args=(urls[i::processes], box))
        p.start()
        counts[i::processes] = box.get()
        p.join()
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
