from concurrent.futures import ProcessPoolExecutor
import os
import tempfile
import time


def fetch(page, folder):
    time.sleep(0.15)   # slow server
    path = os.path.join(folder, page + ".html")
    with open(path, "w") as out:
        out.write(f"<h1>{page}</h1>")
    print("saved", page)


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    with ProcessPoolExecutor(max_workers=3) as ex:
        for page in ("home", "news", "contact", "about"):
            ex.submit(fetch(page, folder))
    for f in os.listdir(folder):
        os.remove(os.path.join(folder, f))
    os.rmdir(folder)
    print("done")
