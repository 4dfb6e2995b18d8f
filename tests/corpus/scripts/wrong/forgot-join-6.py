import tempfile
import time
from multiprocessing import Process
from pathlib import Path


class PhotoSaver(Process):
    def __init__(self, folder, number):
        super().__init__(name=f"photo-{number}")
        self.folder = folder
        self.number = number

    def run(self):
        time.sleep(0.25)                       # "download"
        target = self.folder / f"{self.name}.raw"
        target.write_bytes(bytes([self.number]) * 1000)
        print("saved", target.name)


if __name__ == "__main__":
    t0 = time.perf_counter()
    folder = Path(tempfile.mkdtemp(prefix="photos"))
    n = 1
    while n <= 3:
        saver = PhotoSaver(folder, n)
        saver.start()
        n += 1
    # now the folder is full
    files = sorted(folder.iterdir())
    print(f"{len(files)} photos in the folder after {time.perf_counter() - t0:.2f} s")
    for f in files:
        print("  ", f.name, f.stat().st_size)
