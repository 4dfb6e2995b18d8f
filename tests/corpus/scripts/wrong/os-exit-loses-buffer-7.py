import multiprocessing as mp
import os
import tempfile


def analyse(text, path):
    out = open(path, "w")
    try:
        for letter in sorted(set(text)):
            out.write(f"{letter} {text.count(letter)}\n")
    finally:
        os._exit(0)


def main():
    texts = ["banana", "abracadabra"]
    with tempfile.TemporaryDirectory() as d:
        paths = [os.path.join(d, f"result{i}.txt") for i in range(len(texts))]
        workers = [mp.Process(target=analyse, args=pair) for pair in zip(texts, paths)]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        for text, path in zip(texts, paths):
            with open(path) as f:
                print(text, "->", f.read().split("\n"))


if __name__ == "__main__":
    main()
