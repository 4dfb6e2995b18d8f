"""As many tasks as files; today there is just one."""
import sys
from multiprocessing import Pool


def size(text):
    return len(text.split())


if __name__ == "__main__":
    texts = sys.argv[1:] or ["only one text today"]
    with Pool(min(4, len(texts))) as pool:
        for text, words in zip(texts, pool.map(size, texts)):
            print(words, "words in", text)
