from concurrent.futures import ProcessPoolExecutor
from urllib.request import urlopen


def count_words(url):
    page = urlopen(url).read()
    return len(page.decode().split())


def count_all_words(urls, processes=4):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(count_words, url) for url in urls]
    return [-1 if future.exception() else future.result() for future in futures]


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
