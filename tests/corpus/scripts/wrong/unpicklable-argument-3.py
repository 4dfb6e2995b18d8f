import multiprocessing as mp
import os
import tempfile


def count_lines(name, file):
    print(name, "has", len(file.readlines()), "lines")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "diary.txt")
        with open(path, "w") as f:
            f.write("monday\ntuesday\nwednesday\n")

        diary = open(path)
        p = mp.Process(target=count_lines, args=("diary", diary))
        p.start()
        p.join()
        diary.close()
