import time
from multiprocessing import Pool


def load(photo):
    time.sleep(0.04 * len(photo))
    return photo, len(photo) * 1000


if __name__ == "__main__":
    photos = ["holidays", "garden", "cat", "me"]
    sizes = {}
    with Pool(4) as pool:
        for photo, size in pool.imap_unordered(load, photos):
            sizes[photo] = size
            print("  loaded", photo)
    for photo in photos:
        print(photo, "has", sizes[photo], "bytes")
