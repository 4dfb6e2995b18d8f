import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, wait
from pathlib import Path


class Converter:
    def __init__(self, folder):
        self.folder = Path(folder)

    def upper(self, name):
        time.sleep(0.1)
        text = (self.folder / name).read_text()
        (self.folder / name).with_suffix(".upper").write_text(text.upper())


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        c = Converter(folder)
        for name in ["one.txt", "three.txt"]:
            (Path(folder) / name).write_text("this is " + name)
        with ProcessPoolExecutor(2) as ex:
            futures = {ex.submit(c.upper, f"{n}.txt") for n in ("one", "two", "three")}
            done, _ = wait(futures)
        print(len(done), "files converted to upper case")
