import multiprocessing as mp
import os


def checksum(text):
    total = 0
    for ch in text:
        total = (total * 31 + ord(ch)) % 9973
    return os.getpid(), total


if __name__ == "__main__":
    files = ["readme", "setup", "license", "changes", "authors", "makefile"]
    # a fresh worker for each file, so nothing is left over from the last one
    with mp.Pool(2, maxtasksperchild=1) as pool:
        answers = pool.map(checksum, files, chunksize=1)
    for name, (pid, total) in zip(files, answers):
        print(f"{name:10} {total:5}   by {pid}")
    print("different workers:", len({pid for pid, _ in answers}))
