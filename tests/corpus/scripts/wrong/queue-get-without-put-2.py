import multiprocessing as mp
import os


def resize(photos):
    while True:
        photo = photos.get()
        if photo is None:
            print("worker", os.getpid(), "stops")
            break
        name, width = photo
        print(f"{name}: {width} -> {width // 4}")


if __name__ == "__main__":
    photos = mp.Queue()
    workers = [mp.Process(target=resize, args=(photos,)) for _ in range(3)]
    for w in workers:
        w.start()
    for i in range(9):
        photos.put((f"IMG_{i:04}.jpg", 4000 - 10 * i))
    photos.put(None)      # the end
    for w in workers:
        w.join()
    print("thumbnails ready")
