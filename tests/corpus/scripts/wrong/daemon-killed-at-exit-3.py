from multiprocessing import Process
import time


class Thumbnail(Process):
    """Makes a small picture in the background."""

    def __init__(self, photo):
        super().__init__(daemon=True)
        self.photo = photo

    def run(self):
        time.sleep(0.5)
        print("thumbnail made for", self.photo)


def main():
    photos = ["cat.jpg", "dog.jpg", "me.jpg", "beach.jpg"]
    for photo in photos:
        Thumbnail(photo).start()
    print("Working on", len(photos), "photos in the background")


if __name__ == "__main__":
    main()
