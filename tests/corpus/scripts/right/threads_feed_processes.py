# threads of the main program "download", processes count the words
import queue
import threading
import time
from multiprocessing import Pool

PAGES = {"a": "one two three", "b": "four five", "c": "six"}


def download(name, shelf):
    time.sleep(0.02)
    shelf.put((name, PAGES[name]))


def count(item):
    name, text = item
    return name, len(text.split())


def main():
    shelf = queue.Queue()
    loaders = [threading.Thread(target=download, args=(n, shelf)) for n in PAGES]
    for t in loaders:
        t.start()
    for t in loaders:
        t.join()
    pages = [shelf.get() for _ in loaders]
    with Pool(3) as pool:
        for name, words in sorted(pool.map(count, pages)):
            print(name, words)


if __name__ == "__main__":
    main()
