import multiprocessing
import time


def shrink(photo):
    time.sleep(1)
    return photo.replace(".jpg", "_small.jpg")


def start_work(photos):
    with multiprocessing.Pool(processes=4) as pool:
        return pool.map_async(shrink, photos)


def main():
    photos = [f"holiday{i}.jpg" for i in range(8)]
    job = start_work(photos)
    print("pool is working on", len(photos), "photos")
    for small in job.get(timeout=1.5):
        print("  ", small)


if __name__ == "__main__":
    main()
