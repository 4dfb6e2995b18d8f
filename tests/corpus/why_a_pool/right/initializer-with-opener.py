import multiprocessing
import urllib.request


opener = None


def count_words(url):
    download = opener.open if opener else urllib.request.urlopen
    try:
        with download(url) as page:
            return len(page.read().decode().split())
    except OSError:
        return -1


def setup():
    global opener
    opener = urllib.request.build_opener()
    opener.addheaders = [("User-agent", "Mozilla/5.0")]


def count_all_words(urls, processes=4):
    with multiprocessing.Pool(processes, initializer=setup) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
