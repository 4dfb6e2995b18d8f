from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
import tempfile


class Thumbnailer:
    TARGET = "thumb.txt"

    def __init__(self, root):
        self.out = Path(root) / "thumbs"
        self.out.mkdir()

    def shrink(self, photo, pixels):
        small = pixels[::4]
        (self.out / self.TARGET).write_text(f"{photo}\n{small}\n")
        return photo


def main():
    photos = {f"img_{n:02d}.jpg": list(range(n, n + 20)) for n in range(6)}
    with tempfile.TemporaryDirectory() as root:
        t = Thumbnailer(root)
        with ProcessPoolExecutor(3) as ex:
            futures = [ex.submit(t.shrink, name, px) for name, px in photos.items()]
            for f in as_completed(futures):
                print("done:", f.result())
        album = [p.read_text().split("\n")[0] for p in t.out.iterdir()]
        print(len(photos), "photos,", len(album), "in the album:", album)


if __name__ == "__main__":
    main()
