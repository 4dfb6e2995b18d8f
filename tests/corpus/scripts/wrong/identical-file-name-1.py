import os
import tempfile
from multiprocessing import Process


def save(folder, n):
    with open(os.path.join(folder, "result.txt"), "w") as f:
        f.write(f"{n} squared is {n * n}\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        ps = [Process(target=save, args=(folder, n)) for n in range(4)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for name in os.listdir(folder):
            print(name, ":", open(os.path.join(folder, name)).read())
