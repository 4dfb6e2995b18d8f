import os
import tempfile
from multiprocessing import Pool

TEMPLATE = '<svg><circle r="{r}" fill="{color}"/></svg>'


class Gallery:
    def __init__(self, folder):
        self.folder = folder

    def save(self, svg):
        name = os.path.join(self.folder, "drawing.svg")
        with open(name, "w") as f:
            f.write(svg)
        return name

    def paint(self, job):
        color, r = job
        return self.save(TEMPLATE.format(color=color, r=r))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        g = Gallery(folder)
        with Pool(4) as pool:
            saved = pool.map(g.paint, [("red", 4), ("blue", 8), ("gold", 2), ("black", 9)])
        print(len(saved), "drawings saved")
        for name in os.listdir(folder):
            print(name, "->", open(os.path.join(folder, name)).read())
