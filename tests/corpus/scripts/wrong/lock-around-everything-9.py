import multiprocessing as mp
import os
import tempfile

guard = None


def setup(lock):
    global guard
    guard = lock


def count_words(path):
    # only one process may use the files, or they could get mixed up
    with guard:
        with open(path) as f:
            words = f.read().split()
        longest = ""
        for w in words:
            for _ in range(60):
                if len(w) > len(longest):
                    longest = w
                w = w[::-1]
        return os.path.basename(path), len(words), longest


def main():
    with tempfile.TemporaryDirectory() as d:
        paths = []
        for i, text in enumerate(["ham spam ", "one three five ", "xy abc defg ", "la li lu "]):
            path = os.path.join(d, f"text{i}.txt")
            with open(path, "w") as f:
                f.write(text * 12000)
            paths.append(path)
        with mp.Pool(4, initializer=setup, initargs=(mp.Lock(),)) as pool:
            for row in pool.map(count_words, paths, chunksize=1):
                print("%s: %d words, longest %s" % row)


if __name__ == "__main__":
    main()
