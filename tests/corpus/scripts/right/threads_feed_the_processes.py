"""Loads with threads (waiting), counts with processes (work)."""
import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def load(path):
    time.sleep(0.05)
    with open(path) as f:
        return f.read()


def letters(text):
    counts = {}
    for c in text * 200:
        counts[c] = counts.get(c, 0) + 1
    return os.getpid(), max(counts, key=counts.get)


def main():
    with tempfile.TemporaryDirectory() as tmp:
        paths = []
        for k, word in enumerate(["banana", "mississippi", "bookkeeper", "tattoo"]):
            path = os.path.join(tmp, f"{k}.txt")
            with open(path, "w") as f:
                f.write(word)
            paths.append(path)
        with ThreadPoolExecutor(4) as loaders:
            texts = list(loaders.map(load, paths))
    with ProcessPoolExecutor(2) as counters:
        for text, (pid, letter) in zip(texts, counters.map(letters, texts)):
            print(f"{text}: {letter}  (pid {pid}, main {os.getpid()})")


if __name__ == "__main__":
    main()
