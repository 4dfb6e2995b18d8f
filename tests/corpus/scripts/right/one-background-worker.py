# The exercise: let ONE background process write the diary, main goes on working.
import tempfile
import os
from multiprocessing import Pool


def append(path, line):
    with open(path, "a") as f:
        f.write(line + "\n")


def main():
    fd, path = tempfile.mkstemp()
    os.close(fd)
    writer = Pool(processes=1)
    for day in range(1, 6):
        writer.apply_async(append, (path, f"day {day}: sunny"))
        print("main works on day", day)
    writer.close()
    writer.join()
    with open(path) as f:
        print(f.read(), end="")
    os.remove(path)


if __name__ == "__main__":
    main()
