import multiprocessing
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


class Worker(multiprocessing.Process):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks = tasks
        self.results = results

    def run(self):
        for place, url in iter(self.tasks.get, "stop"):
            self.results.put([place, count_words(url)])


def count_all_words(urls, processes=4):
    tasks = multiprocessing.SimpleQueue()
    results = multiprocessing.SimpleQueue()
    workers = [Worker(tasks, results) for _ in range(processes)]
    for worker in workers:
        worker.start()
    for place, url in enumerate(urls):
        tasks.put((place, url))
    for _ in workers:
        tasks.put("stop")
    counts = sorted(results.get() for _ in urls)
    for worker in workers:
        worker.join()
    return [words for _, words in counts]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
