import multiprocessing as mp
import time


class Thumbnails:
    def __init__(self, workers=3):
        self.pool = mp.Pool(workers)
        self.sent = 0

    def add(self, picture):
        self.pool.apply_async(shrink, [picture])
        self.sent += 1


def shrink(picture):
    time.sleep(0.4)
    print("thumbnail of", picture, "is ready")


if __name__ == "__main__":
    t = Thumbnails()
    for i in range(1, 7):
        t.add(f"img_{i:03}.png")
    print(f"{t.sent} pictures sent to the pool")
