from collections import Counter
from functools import reduce
from multiprocessing import Pool


def count(text):
    return Counter(text.split())


def merge(pair):
    return pair[0] + pair[1]


if __name__ == "__main__":
    texts = ["a b a", "b c", "a c c", "d"]
    with Pool(2) as pool:
        counts = pool.map(count, texts)
    with Pool(2) as pool:
        while len(counts) > 1:
            counts = pool.map(merge, list(zip(counts[::2], counts[1::2])))
    print(sorted(counts[0].items()))
