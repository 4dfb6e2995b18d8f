import random
from concurrent.futures import ProcessPoolExecutor


def retry(times):
    """try the function again if it fails"""
    def deco(func):
        def again(url):
            for attempt in range(times):
                try:
                    return func(url)
                except OSError:
                    continue
            return f"{url}: gave up"
        return again
    return deco


@retry(times=5)
def fetch(url):
    if random.random() < 0.3:
        raise OSError("connection lost")
    return f"{url}: ok"


def main():
    urls = ["page/%d" % i for i in range(5)]
    with ProcessPoolExecutor(max_workers=3) as ex:
        for answer in ex.map(fetch, urls):
            print(answer)


if __name__ == "__main__":
    main()
