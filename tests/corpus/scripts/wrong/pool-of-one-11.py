from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
import os
import time


@dataclass
class Settings:
    tiles: int = 8
    size: int = 40
    program: dict = field(default_factory=lambda: {"name": "mandelbrot", "max_workers": 1})


def paint(tile, size):
    dots = 0
    for y in range(size):
        for x in range(size):
            c = complex(-2 + 3 * x / size, -1 + tile / 8 + y / size / 8)
            z = 0
            for _ in range(40):
                z = z * z + c
                if abs(z) > 2:
                    break
            else:
                dots += 1
    return tile, dots, os.getpid()


class Painter:
    def __init__(self, settings):
        self.settings = settings

    def paint_all(self):
        start = time.perf_counter()
        with ProcessPoolExecutor(self.settings.program["max_workers"]) as ex:
            todo = [ex.submit(paint, t, self.settings.size) for t in range(self.settings.tiles)]
            for f in as_completed(todo):
                tile, dots, pid = f.result()
                print(f"tile {tile}: {dots} dots, painted in parallel by {pid}")
        print(f"{time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    Painter(Settings()).paint_all()
