from concurrent.futures import ProcessPoolExecutor


class Thumbnailer:
    """Shrinks fake pictures (lists of pixels)."""
    def __enter__(self):
        self.factor = 2
        self.executor = ProcessPoolExecutor(2)
        return self

    def __exit__(self, *exc):
        self.executor.shutdown()

    def shrink(self, picture):
        return picture[::self.factor]

    def shrink_many(self, pictures):
        return dict(zip(pictures, self.executor.map(self.shrink, pictures.values())))


if __name__ == "__main__":
    album = {"cat.png": [1, 2, 3, 4, 5, 6], "dog.png": [9, 8, 7, 6]}
    with Thumbnailer() as t:
        small = t.shrink_many(album)
    for name in small:
        print(name, len(album[name]), "->", len(small[name]))
