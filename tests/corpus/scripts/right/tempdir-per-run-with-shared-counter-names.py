import itertools
import os
import tempfile
from multiprocessing import Pool

counter = itertools.count()


def save(job):
    folder, text = job
    path = os.path.join(folder, f"{os.getpid()}-{next(counter)}.txt")
    with open(path, "w") as f:
        f.write(text)
    return os.path.basename(path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        with Pool(2) as pool:
            names = pool.map(save, [(d, t) for t in "abcd"])
        print(len(set(names)))
