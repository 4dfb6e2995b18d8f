import os
import tempfile
from multiprocessing import Pool


def open_page(path):
    return open(path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        paths = []
        for i in range(3):
            paths.append(os.path.join(d, f"page{i}.html"))
            with open(paths[-1], "w") as f:
                f.write("<h1>page %d</h1>" % i)
        with Pool(3) as pool:
            pages = pool.map(open_page, paths)
        for page in pages:
            print(page.read())
