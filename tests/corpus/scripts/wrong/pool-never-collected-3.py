from multiprocessing import Pool
import time


def shrink(photo):
    time.sleep(0.4)
    print("saved small_" + photo)
    return "small_" + photo


def report(names):
    print("ready:", ", ".join(names))


if __name__ == "__main__":
    album = [f"holiday{i:02}.png" for i in range(6)]
    pool = Pool(3)
    pool.map_async(shrink, album, callback=report)
    print("gave", len(album), "photos to the pool")
