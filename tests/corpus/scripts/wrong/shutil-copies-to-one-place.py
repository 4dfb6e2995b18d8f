import os
import shutil
import tempfile
from concurrent.futures import ProcessPoolExecutor


def backup(source):
    folder, name = os.path.split(source)
    target = os.path.join(folder, "backup" + os.path.splitext(name)[1])
    shutil.copy(source, target)
    return target


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    pictures = []
    for name in ("cat", "dog", "fox", "owl"):
        path = os.path.join(folder, name + ".png")
        with open(path, "w") as file:
            file.write(name * 10)
        pictures.append(path)
    with ProcessPoolExecutor(2) as executor:
        copies = list(executor.map(backup, pictures))
    print(len(pictures), "pictures,", len(set(copies)), "copies")
