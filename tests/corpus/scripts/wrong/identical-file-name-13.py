import multiprocessing as mp
import os
import tempfile
import time

URLS = [f"https://cats.example/{nr}/image.jpg" for nr in range(1, 7)]


def fake_get(url):
    time.sleep(0.05)
    return (url * 3).encode()


def download(job):
    url, folder = job
    name = os.path.basename(url)
    data = fake_get(url)
    with open(os.path.join(folder, name), "wb") as f:
        f.write(data)
    return len(data)


def main():
    t = time.time()
    with tempfile.TemporaryDirectory() as folder:
        with mp.Pool(3) as pool:
            sizes = list(pool.imap_unordered(download, [(u, folder) for u in URLS]))
        print(f"{len(sizes)} pictures, {sum(sizes)} bytes, {time.time() - t:.2f} s")
        print("in the folder:", os.listdir(folder))


if __name__ == "__main__":
    main()
