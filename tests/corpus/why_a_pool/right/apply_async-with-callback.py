from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_one(place, url):
    return place, count_words(url)


def count_all_words(urls, processes=4):
    counts = [None] * len(urls)

    def store(answer):
        place, words = answer
        counts[place] = words

    pool = Pool(processes)
    for place, url in enumerate(urls):
        pool.apply_async(count_one, (place, url), callback=store)
    pool.close()
    pool.join()
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
