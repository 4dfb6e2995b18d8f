import os
import signal
from multiprocessing import Pool

LIMIT = 50_000

def load(image):
    name, pixels = image
    # pretend to be the system that is out of memory
    if pixels > LIMIT:
        os.kill(os.getpid(), signal.SIGKILL)
    data = bytearray(pixels)
    return name, len(data)

if __name__ == "__main__":
    images = {"icon": 256, "photo": 40_000, "poster": 90_000, "stamp": 900}
    todo = len(images)
    with Pool(2) as pool:
        for name, size in pool.imap_unordered(load, images.items()):
            todo -= 1
            print(f"{name}: {size} bytes, {todo} to go", flush=True)
    print("all images loaded")
