import multiprocessing as mp
import time


class HttpError(RuntimeError):
    def __init__(self, *, code, url):
        self.code = code
        self.url = url
        RuntimeError.__init__(self, "HTTP %d for %s" % (code, url))


PAGES = {"/": "welcome", "/cats": "many cats"}


def fetch(url):
    time.sleep(0.1)
    if url not in PAGES:
        raise HttpError(code=404, url=url)
    return PAGES[url]


def main():
    pool = mp.Pool(processes=2)
    jobs = [(url, pool.apply_async(fetch, (url,))) for url in ("/", "/dogs", "/cats")]
    pool.close()
    for url, job in jobs:
        try:
            print(url, "->", job.get())
        except HttpError as error:
            print(url, "->", error.code)
    pool.join()


if __name__ == "__main__":
    main()
