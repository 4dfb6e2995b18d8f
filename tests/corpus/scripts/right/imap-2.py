from multiprocessing import Pool
import time


def shrink(photo):
    """pretends to make a photo smaller"""
    time.sleep(0.1)
    width, height = photo
    return width // 4, height // 4


PHOTOS = [(4000, 3000), (1920, 1080), (1024, 768), (3000, 3000), (640, 480)]

if __name__ == "__main__":
    with Pool(3) as workers:
        nr = 1
        for small in workers.imap(shrink, PHOTOS):
            print("photo", nr, "is now", small)
            nr += 1
