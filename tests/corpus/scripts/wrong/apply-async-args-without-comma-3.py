from multiprocessing import Pool
import time


def resize(photo):
    time.sleep(0.05)
    print("resized", photo, flush=True)


if __name__ == "__main__":
    pool = Pool(4)
    for photo in ["cat.png", "dog.png", "house.png", "tree.png"]:
        pool.apply_async(resize, (photo))
    pool.close()
    pool.join()
    print("all photos are small now")
