from concurrent.futures import ProcessPoolExecutor
import time


def thumbnail(photo):
    time.sleep(0.2)
    return photo.replace(".jpg", "_small.jpg")


def main():
    photos = [f"holiday{i}.jpg" for i in range(6)]
    t0 = time.time()
    with ProcessPoolExecutor(max_workers=3) as ex:
        futures = {p: ex.submit(thumbnail, p) for p in photos}
        small = {p: f.result() for p, f in futures.items()}
    print(small)
    print(f"parallel: {time.time() - t0:.2f} s")


if __name__ == "__main__":
    main()
