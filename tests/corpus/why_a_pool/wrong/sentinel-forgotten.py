from multiprocessing import Process, Queue
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def worker(tasks, results):
    while True:
        place, url = tasks.get()
        results.put((place, count_words(url)))


def count_all_words(urls, processes=4):
    tasks, results = Queue(), Queue()
    workers = [Process(target=worker, args=(tasks, results)) for _ in range(processes)]
    for w in workers:
        w.start()
    for task in enumerate(urls):
        tasks.put(task)
    counts = dict(results.get() for _ in urls)
    for w in workers:
        w.join()
    return [counts[i] for i in range(len(urls))]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
