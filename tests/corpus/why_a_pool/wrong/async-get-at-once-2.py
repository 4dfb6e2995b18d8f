from concurrent.futures import ProcessPoolExecutor
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def count_all_words(urls, processes=4):
    counts = []
    with ProcessPoolExecutor(processes) as executor:
        for url in urls:
            future = executor.submit(count_words, url)
            counts.append(future.result())
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
