from multiprocessing import Pool
from urllib.request import Request, urlopen


class Downloader:
    def __init__(self, agent):
        self.agent = agent

    def words(self, url):
        request = Request(url, headers={"User-Agent": self.agent})
        try:
            with urlopen(request) as page:
                return len(page.read().decode().split())
        except OSError as error:
            print(url, error)
            return -1


def count_words(url):
    return Downloader("course").words(url)


def count_all_words(urls, processes=4):
    downloader = Downloader("course")
    with Pool(processes) as pool:
        return pool.map(downloader.words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
