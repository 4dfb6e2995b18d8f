import os
import tempfile
from multiprocessing import Pool


def render(job):
    base, scene = job
    os.makedirs(os.path.join(base, scene), exist_ok=True)
    os.chdir(os.path.join(base, scene))
    with open("picture.txt", "w") as file:
        file.write(scene.upper())
    return os.getcwd().rpartition(os.sep)[2]


if __name__ == "__main__":
    base = tempfile.mkdtemp()
    with Pool(2) as pool:
        print(pool.map(render, [(base, scene) for scene in ("beach", "forest", "city")]))
    print(sum(len(files) for _, _, files in os.walk(base)), "pictures")
