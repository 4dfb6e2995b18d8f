from multiprocessing import Process
import queue
import time

def download(url, q):
    time.sleep(0.1)                 # like a slow server
    q.put((url, len(url) * 100))

if __name__ == "__main__":
    urls = ["site/a.png", "site/bb.png", "site/ccc.png"]
    q = queue.Queue()
    loaders = []
    for url in urls:
        loaders.append(Process(target=download, args=(url, q)))
    for l in loaders:
        l.start()

    total = 0
    for _ in urls:
        url, size = q.get()
        print("got", url, size, "bytes")
        total += size
    for l in loaders:
        l.join()
    print("all together", total)
