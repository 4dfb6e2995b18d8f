import time
from concurrent.futures import ProcessPoolExecutor


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        def again(*args):
            for attempt in range(self.times):
                try:
                    return function(*args)
                except OSError:
                    time.sleep(0.1)
            return None
        return again


@Retry(times=3)
def download(url):
    return "<p>" + url + "</p>"


def main():
    urls = ["http://x.example/1", "http://x.example/2"]
    with ProcessPoolExecutor(2) as ex:
        pages = [ex.submit(download, u) for u in urls]
        for page in pages:
            print(page.result())


if __name__ == "__main__":
    main()
