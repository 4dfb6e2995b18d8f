from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    try:
        return len(urlopen(url).read().split())
    except:
        return -1


def count_all_words(urls, processes=4):
    pool = Pool(processes)
    try:
        return pool.map_async(count_words, urls).get()
    finally:
        pool.close()
        pool.join()


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
