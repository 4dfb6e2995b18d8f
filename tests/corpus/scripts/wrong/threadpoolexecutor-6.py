import concurrent.futures
import multiprocessing
import os
import tempfile
import time


def save_page(folder, url):
    time.sleep(0.1)                       # the network is slow
    path = os.path.join(folder, url.replace("/", "_") + ".html")
    with open(path, "w") as f:
        f.write("<html>" + url + "</html>")
    return os.path.getsize(path)


def main():
    urls = ["example.org/" + c for c in "abcdef"]
    number = min(multiprocessing.cpu_count() * 2, 6)
    print("starting", number, "processes")
    with tempfile.TemporaryDirectory() as folder:
        with concurrent.futures.ThreadPoolExecutor(number) as executor:
            waiting = {executor.submit(save_page, folder, u): u for u in urls}
            for fut in concurrent.futures.as_completed(waiting):
                print(waiting[fut], fut.result(), "bytes")
        print(sorted(os.listdir(folder)))


if __name__ == "__main__":
    main()
