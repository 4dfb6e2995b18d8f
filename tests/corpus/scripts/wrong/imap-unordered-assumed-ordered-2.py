import multiprocessing
import time

FILES = ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"]


def size_of(name):
    number = ord(name[0]) - ord("a")
    time.sleep([0.9, 0.2, 0.6, 0.1, 0.4][number])    # network
    return (number + 1) * 100


def main():
    sizes = {}
    with multiprocessing.Pool(5) as pool:
        for i, size in enumerate(pool.imap_unordered(size_of, FILES)):
            sizes[FILES[i]] = size
    for name in FILES:
        print(name, sizes[name], "KB")


if __name__ == "__main__":
    main()
