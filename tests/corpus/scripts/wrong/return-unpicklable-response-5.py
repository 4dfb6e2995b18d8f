import multiprocessing as mp
import tempfile
from pathlib import Path
from urllib.request import urlopen


def get(url):
    response = urlopen(url, timeout=2)
    return response


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        urls = []
        for name in ("one", "two", "three"):
            page = Path(d, name + ".html")
            page.write_text(f"<p>{name}</p>" * 10)
            urls.append(page.as_uri())          # file://... works like http

        with mp.Pool(3) as pool:
            for url, r in zip(urls, pool.imap(get, urls)):
                print(url.split("/")[-1], len(r.read()), "bytes")
