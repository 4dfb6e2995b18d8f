# index of words: which files contain which words?
import os
import tempfile
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor, wait

index = defaultdict(set)


def scan(path):
    with open(path) as f:
        for word in f.read().split():
            index[word].add(os.path.basename(path))


def main():
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in [("a.txt", "sun moon"), ("b.txt", "moon star"), ("c.txt", "star sun")]:
            path = os.path.join(folder, name)
            with open(path, "w") as f:
                f.write(text)
            paths.append(path)

        with ProcessPoolExecutor(3) as ex:
            wait([ex.submit(scan, p) for p in paths])

    print("words in the index:", len(index))
    for word, files in sorted(index.items()):
        print(word, sorted(files))


if __name__ == "__main__":
    main()
