"""Pool of 4 processes: make small 'thumbnails' of photos (lists of numbers)."""
import random
import time
from multiprocessing import dummy

WORKERS = 4


def thumbnail(photo):
    name, pixels = photo
    time.sleep(0.05)  # loading from disk
    return name, pixels[::10]


def make_photos(count):
    random.seed(3)
    photos = []
    for i in range(count):
        photos.append((f"img_{i:02d}.png", [random.randrange(256) for _ in range(100)]))
    return photos


if __name__ == "__main__":
    pool = dummy.Pool(WORKERS)
    results = pool.map(thumbnail, make_photos(8))
    pool.close()
    pool.join()
    for name, small in results:
        print(name, small)
