import os
import tempfile
import time
import multiprocessing as mp

def download(path):
    """'downloads' a file, returns its size"""
    try:
        time.sleep(0.1)
        with open(path, encoding="ascii") as f:
            return len(f.read())
    except Exception:
        pass

def main():
    with tempfile.TemporaryDirectory() as web:
        content = {"index.html": "<h1>hi</h1>", "menu.html": "café", "news.html": "nothing new"}
        for name, text in content.items():
            with open(os.path.join(web, name), "w", encoding="utf-8") as f:
                f.write(text)
        names = list(content) + ["contact.html"]
        pool = mp.Pool(4)
        handles = {n: pool.apply_async(download, (os.path.join(web, n),)) for n in names}
        pool.close()
        pool.join()
        for n, h in handles.items():
            print(f"{n:<14}{h.get()}")

if __name__ == "__main__":
    main()
