import multiprocessing as mp
import os
import tempfile


def write_table(path, n):
    f = open(path, "w")
    for i in range(1, 11):
        f.write(f"{i} x {n} = {i * n}\n")
    os._exit(0)


def main():
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, f"table{n}.txt") for n in (2, 3, 5)]
        writers = []
        for path in paths:
            n = int(path[-5])
            w = mp.Process(target=write_table, args=(path, n))
            w.start()
            writers.append(w)
        for w in writers:
            w.join()
            print("exit code", w.exitcode)
        for path in paths:
            print(os.path.basename(path), os.path.getsize(path), "bytes")


if __name__ == "__main__":
    main()
