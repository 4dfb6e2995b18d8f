from multiprocessing import Process
import time


class PhotoWorker(Process):
    """makes one photo smaller"""

    def __init__(self, photo):
        Process.__init__(self)
        self.photo = photo

    def run(self):
        time.sleep(0.1)
        print("resized", self.photo)


def main():
    photos = ["beach.png", "tower.png", "party.png"]
    workers = []
    for photo in photos:
        print("new worker for", photo)
        workers.append(PhotoWorker(photo))

    # wait until nobody works any more
    while any(w.is_alive() for w in workers):
        time.sleep(0.05)
    print("all photos are resized")


if __name__ == "__main__":
    main()
