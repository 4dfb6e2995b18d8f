import multiprocessing
import urllib.request


TRIES = 3


def count_words(url):
    for attempt in range(TRIES):
        try:
            with urllib.request.urlopen(url, timeout=30) as response:
                return len(response.read().decode().split())
        except Exception as e:
            print(f"attempt {attempt + 1} of {url} failed: {e}")
    return -1


def count_all_words(urls, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
