import os
import tempfile
from multiprocessing import Process


def write_squares(folder, start, stop):
    with open(os.path.join(folder, "squares.txt"), "w") as f:
        for n in range(start, stop):
            f.write(f"{n} {n * n}\n")


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    ps = [Process(target=write_squares, args=(folder, k, k + 10))
          for k in (0, 10, 20, 30)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()

    # now there should be the squares of 0 to 39
    files = os.listdir(folder)
    print("files:", files)
    for name in files:
        path = os.path.join(folder, name)
        print(name, "has", len(open(path).readlines()), "lines")
        os.remove(path)
    os.rmdir(folder)
