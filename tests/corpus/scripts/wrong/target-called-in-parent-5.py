# Exercise 2: resize four photos, one process for each photo
from multiprocessing import Process
import time

photos = ["beach.jpg", "dog.jpg", "party.jpg", "snow.jpg"]


def resize(name, width=640):
    time.sleep(0.1)      # pretend that this is hard
    print("resized", name, "to", width)


if __name__ == "__main__":
    jobs = [Process(target=resize(photo, width=320)) for photo in photos]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("all photos are ready")
