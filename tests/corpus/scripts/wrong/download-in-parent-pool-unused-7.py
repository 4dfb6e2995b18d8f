from multiprocessing import Pool
import time


def download(url):
    time.sleep(0.3)      # slow network
    return f"<h1>{url}</h1>" * 10


if __name__ == "__main__":
    urls = ["news", "sport", "weather", "music"]
    pages = []
    for u in urls:
        pages.append(download(u))
        print("got", u)
    with Pool(4) as pool:
        sizes = pool.map(len, pages)
    print(dict(zip(urls, sizes)))
