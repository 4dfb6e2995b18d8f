from multiprocessing import Manager, Pool
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_into(counts, place, url):
    counts[place] = count_words(url)


def count_all_words(urls, processes=4):
    with Manager() as manager:
        counts = manager.dict()
        with Pool(processes) as pool:
            pool.starmap(count_into, [(counts, place, url) for place, url in enumerate(urls)])
        return [counts[place] for place in range(len(urls))]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
