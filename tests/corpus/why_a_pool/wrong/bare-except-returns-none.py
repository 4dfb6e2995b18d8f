from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    try:
        return len(urlopen(url).read().decode().split())
    except:
        print("error in", url)


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
