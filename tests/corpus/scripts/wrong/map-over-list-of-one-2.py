import multiprocessing
import time

PHOTOS = ["beach.png", "hill.png", "lake.png", "tree.png", "town.png"]


def make_thumbnails(photos, size):
    for photo in photos:
        time.sleep(0.05)
        print("made", photo.replace(".png", f"-{size}.png"))
    return len(photos)


def main():
    pool = multiprocessing.Pool(3)
    # the pool shares the photos among its workers
    made = pool.starmap(make_thumbnails, [(PHOTOS, 64)])
    pool.close()
    pool.join()
    print("thumbnails:", made[0])


if __name__ == "__main__":
    main()
