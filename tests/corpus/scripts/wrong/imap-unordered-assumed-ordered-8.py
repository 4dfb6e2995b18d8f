import time
from multiprocessing import Pool


def load(photo):
    time.sleep(0.05 * len(photo))      # big photos take longer
    return len(photo) * 1000


if __name__ == "__main__":
    photos = ["birthday-party", "holidays", "cat", "me"]
    with Pool(4) as pool:
        sizes = dict(zip(photos, pool.imap_unordered(load, photos)))
    for photo in photos:
        print(photo, "has", sizes[photo], "bytes")
