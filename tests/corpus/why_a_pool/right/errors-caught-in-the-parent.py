import multiprocessing
from urllib.request import urlopen


def count_words(url):
    with urlopen(url) as page:
        return len(page.read().split())


def count_all_words(urls, processes=4):
    counts = []
    with multiprocessing.Pool(processes) as pool:
        waiting = [pool.apply_async(count_words, (url,)) for url in urls]
        for result in waiting:
            try:
                counts.append(result.get())
            except Exception as problem:
                print("could not be downloaded:", problem)
                counts.append(-1)
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
