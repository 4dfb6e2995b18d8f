import os
from multiprocessing import Process


class Resizer(Process):
    """Makes one photo smaller."""

    def __init__(self, photo, width):
        super().__init__()
        self.photo = photo
        self.width = width

    def run(self):
        pixels = 0
        for x in range(self.width):
            pixels += x % 255
        print(f"[{os.getpid()}] {self.photo} resized to {self.width} ({pixels})")


if __name__ == "__main__":
    print("main is", os.getpid())
    resizers = [Resizer("cat.jpg", 400), Resizer("dog.jpg", 640), Resizer("bird.jpg", 800)]
    # run all three
    for r in resizers:
        r.run()
    print("all photos done")
