import os
import tempfile
from multiprocessing import Pool


def save(n):
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with open("result.txt", "w") as file:
            file.write(str(n * n))
        with open("result.txt") as file:
            text = file.read()
        os.chdir("/")
    return text


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(save, range(5)))
