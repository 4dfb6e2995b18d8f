from multiprocessing import Process
import time


class PhotoFilter(Process):
    def __init__(self, filename, strength):
        super().__init__()
        self.filename = filename
        self.strength = strength

    def run(self):
        print("filter", self.filename, "with", self.strength)
        time.sleep(0.2)
        print("saved", self.filename.replace(".jpg", "_new.jpg"))


if __name__ == "__main__":
    photos = ["beach.jpg", "dog.jpg", "mountain.jpg"]
    for nr, photo in enumerate(photos, start=1):
        job = PhotoFilter(photo, nr * 10)
        job.run()
    print("all photos are filtered")
