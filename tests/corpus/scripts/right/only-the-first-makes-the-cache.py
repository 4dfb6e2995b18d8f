import os
import tempfile
from multiprocessing import Pool


def with_cache(job):
    path, n = job
    try:
        with open(path, "x") as cache:
            cache.write("prepared")
    except FileExistsError:
        pass
    return n * 2


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "cache")
        with Pool(3) as pool:
            print(pool.map(with_cache, [(path, n) for n in range(5)]))
        print(os.listdir(folder))
