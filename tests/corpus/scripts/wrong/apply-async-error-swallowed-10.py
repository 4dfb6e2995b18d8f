import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def save_image(folder, name, width, height):
    pixels = bytes(width * height)
    Path(folder, name + ".raw").write_bytes(pixels)


def main():
    images = [("sun", 10, 20), ("moon", "12", 8.5), ("stars", 30, 30), ("sea/wave", 5, 5)]
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(2) as ex:
            for name, w, h in images:
                ex.submit(save_image, folder, name, w, h)
        print("saved", len(images), "images")
        print(sorted(os.listdir(folder)))


if __name__ == "__main__":
    main()
