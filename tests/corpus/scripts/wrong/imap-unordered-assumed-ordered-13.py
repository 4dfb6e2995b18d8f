import multiprocessing as mp
import random
import time


def resize(pixels):
    time.sleep(0.4 * pixels / 5000 + random.random() / 50)
    return pixels // 2


def main():
    images = [("poster", 5000), ("banner", 2600), ("icon", 64), ("photo", 1200)]
    half = [0] * len(images)
    pool = mp.Pool(len(images))
    for i, small in enumerate(pool.imap_unordered(resize, [px for _, px in images])):
        half[i] = small
    pool.close()
    pool.join()
    for i in range(len(images)):
        print(images[i][0], images[i][1], "->", half[i])


if __name__ == "__main__":
    main()
