from multiprocessing import Process, Queue
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def worker(jobs, answers):
    while True:
        job = jobs.get()
        if job is None:
            break
        place, url = job
        answers.put((place, count_words(url)))


def count_all_words(urls, processes=4):
    jobs, answers = Queue(), Queue()
    workers = [Process(target=worker, args=(jobs, answers)) for i in range(processes)]
    for w in workers:
        w.start()
    for job in enumerate(urls):
        jobs.put(job)
    for w in workers:
        jobs.put(None)
    counts = dict(answers.get() for url in urls)
    for w in workers:
        w.join()
    return [counts[i] for i in range(len(urls))]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
