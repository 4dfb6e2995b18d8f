import concurrent.futures
import time


class Mirror:
    def __init__(self, base):
        self.base = base

    def fetch(self, name):
        time.sleep(0.15)
        return f"{self.base}/{name}: " + "lorem ipsum " * len(name)

    def fetch_all(self, names):
        for name in names:
            print("fetching", name)
            yield self.fetch(name)


def words(page):
    return len(page.split())


def main():
    mirror = Mirror("http://mirror.example")
    names = ["index", "about", "contact", "imprint"]
    with concurrent.futures.ProcessPoolExecutor(max_workers=4) as pool:
        for name, n in zip(names, pool.map(words, mirror.fetch_all(names))):
            print(name, n)


if __name__ == "__main__":
    main()
