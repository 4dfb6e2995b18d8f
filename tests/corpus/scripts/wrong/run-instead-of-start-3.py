import multiprocessing as mp
import time


def download(name, seconds):
    print("downloading", name, "...")
    time.sleep(seconds)
    print(name, "is here")


if __name__ == "__main__":
    files = {"cat.jpg": 0.3, "dog.jpg": 0.2, "cow.jpg": 0.4}
    begin = time.perf_counter()
    for name, seconds in files.items():
        process = mp.Process(target=download, args=(name, seconds))
        process.run()
    # I removed join() because it gave an error
    print("took", round(time.perf_counter() - begin, 2), "s")
