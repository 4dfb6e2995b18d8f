from multiprocessing import Process
import time


def download(name, seconds):
    print("downloading", name)
    time.sleep(seconds)
    print(name, "complete")


def create_downloads(names):
    # a process for every file
    return {name: Process(target=download, args=(name, 0.2)) for name in names}


if __name__ == "__main__":
    downloads = create_downloads(["a.zip", "b.zip"])
    # wait until none of them is running any more
    while any(p.is_alive() for p in downloads.values()):
        time.sleep(0.1)
    print("downloads finished:", len(downloads))
