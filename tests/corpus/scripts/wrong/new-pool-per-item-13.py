import multiprocessing


def darker(pixel):
    return max(0, pixel - 20)


class Picture:
    def __init__(self, name, pixels):
        self.name = name
        self.pixels = pixels

    def edit(self):
        self.workers = multiprocessing.Pool(2)
        handles = [self.workers.apply_async(darker, (p,)) for p in self.pixels]
        self.pixels = [h.get() for h in handles]


if __name__ == "__main__":
    album = [Picture(f"photo{i}", [i * 10 + k for k in range(6)]) for i in range(4)]
    for picture in album:
        picture.edit()
        print(picture.name, picture.pixels)
