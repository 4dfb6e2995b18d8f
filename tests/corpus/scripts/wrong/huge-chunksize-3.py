import multiprocessing as mp
import os
import time


def shrink(photo):
    time.sleep(0.04)
    return photo.replace(".jpg", "_small.jpg"), os.getpid()


if __name__ == "__main__":
    photos = [f"holiday{i:02}.jpg" for i in range(24)]
    t0 = time.time()
    with mp.Pool(4) as pool:
        # chunksize 500 makes it faster, I read
        done = pool.map(shrink, photos, 500)
    for name, pid in done[:5]:
        print(name, pid)
    print("...", len(done), "photos,", round(time.time() - t0, 2), "seconds")
