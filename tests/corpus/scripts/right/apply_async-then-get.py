import multiprocessing as mp
import time


def download(name):
    time.sleep(0.1)
    return f"{name}: {len(name) * 100} bytes"


if __name__ == "__main__":
    names = ["index.html", "style.css", "logo.svg", "about.html"]
    with mp.Pool(4) as pool:
        handles = [pool.apply_async(download, (name,)) for name in names]
        print("sent", len(handles), "downloads")
        for handle in handles:
            print(handle.get())
