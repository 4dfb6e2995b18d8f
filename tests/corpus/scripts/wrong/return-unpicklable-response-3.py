import tempfile
from multiprocessing import Pool
from pathlib import Path
from urllib.request import urlopen


def get_page(url):
    return urlopen(url, timeout=2)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        urls = []
        for name in ("index", "about", "contact"):
            page = Path(d, name + ".html")
            page.write_text(f"<h1>{name}</h1>")
            urls.append(page.as_uri())       # file:// is good enough for practice

        with Pool(3) as pool:
            pages = pool.map(get_page, urls)
        for page in pages:
            print(page.read())
