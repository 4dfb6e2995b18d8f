from multiprocessing.pool import ThreadPool as Pool
import time


def fetch(url):
    time.sleep(0.2)     # instead of the real internet
    return url, len(url) * 1000


if __name__ == "__main__":
    urls = [f"http://example.org/file{i}.zip" for i in range(8)]
    t0 = time.time()
    with Pool(8) as pool:
        for url, size in pool.imap(fetch, urls):
            print(url, size, "bytes")
    print(f"8 processes: {time.time() - t0:.2f} s")
