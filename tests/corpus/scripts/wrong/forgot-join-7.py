# resize photos in parallel
from multiprocessing import Process
import time


def resize(name, width):
    time.sleep(0.2)
    print(f"{name} -> {width}px")


if __name__ == "__main__":
    photos = {"beach.jpg": 800, "dog.jpg": 640, "party.jpg": 1024, "cat.jpg": 320}
    for name, width in photos.items():
        Process(target=resize, args=(name, width)).start()
    print("All photos resized!")
