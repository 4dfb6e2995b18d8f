import tempfile
from multiprocessing import Pool


def line_of(args):
    path, n = args
    with open(path) as file:
        return file.readlines()[n].strip().upper()


if __name__ == "__main__":
    with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
        file.write("one\ntwo\nthree\n")
        file.flush()
        with Pool(2) as pool:
            print(pool.map(line_of, [(file.name, n) for n in range(3)]))
