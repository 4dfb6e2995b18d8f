import multiprocessing as mp
import urllib.error
import urllib.request


def count_words(url: str) -> int:
    try:
        response = urllib.request.urlopen(url)
        text = response.read().decode()
    except (urllib.error.URLError, ConnectionError):
        return -1
    else:
        return len(text.split())


def count_all_words(urls, processes=4):
    results = []
    with mp.Pool(processes=processes) as pool:
        for n in pool.imap(count_words, urls):
            results.append(n)
    return results


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
