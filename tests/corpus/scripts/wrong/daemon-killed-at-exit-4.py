from multiprocessing import Process
import time

def download(url):
    time.sleep(0.5)
    print("downloaded", url)

if __name__ == "__main__":
    for url in ["a.example/one.zip", "a.example/two.zip", "b.example/three.zip"]:
        Process(target=download, args=(url,), daemon=True).start()
    print("Downloads continue in the background, you can close the window.")
