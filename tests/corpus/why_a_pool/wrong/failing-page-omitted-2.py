from multiprocessing import Pool
from urllib.request import urlopen


def count_words(url):
    return len(urlopen(url).read().decode().split())


def count_all_words(urls, processes=4):
    counts = []
    with Pool(processes) as pool:
        for result in [pool.apply_async(count_words, (url,)) for url in urls]:
            try:
                counts.append(result.get())
            except OSError:
                print("one page failed")
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
