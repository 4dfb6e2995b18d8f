from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_share(urls):
    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(count_words, urls))


def count_all_words(urls, processes=4):
    shares = [urls[i::processes] for i in range(processes)]
    counts = [0] * len(urls)
    with Pool(processes) as pool:
        for i, share in enumerate(pool.map(count_share, shares, chunksize=1)):
            counts[i::processes] = share
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
