import multiprocessing as mp
import tempfile
import os


def write_log(folder, line):
    with open(os.path.join(folder, f"{line}.log"), "w") as f:
        f.write(f"line {line} written by {os.getpid()}\n")


def main():
    with tempfile.TemporaryDirectory() as folder:
        writers = [mp.Process(target=write_log, args=(folder, k)) for k in range(4)]
        [w.start for w in writers]
        print("writers are started")
        for w in writers:
            w.join()
        print(sorted(os.listdir(folder)))


if __name__ == "__main__":
    main()
