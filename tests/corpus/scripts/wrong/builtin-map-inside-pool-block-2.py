import multiprocessing

TEXTS = [
    "it was the best of times",
    "it was the worst of times",
    "call me ishmael",
    "in the beginning",
]


def count_vowels(text):
    return sum(text.count(v) for v in "aeiou")


def count_all(texts):
    pool = multiprocessing.Pool(processes=3)
    counts = [count_vowels(t) for t in texts]   # the pool does these
    pool.close()
    pool.join()
    return counts


if __name__ == "__main__":
    for text, n in zip(TEXTS, count_all(TEXTS)):
        print(f"{n:3} vowels in {text!r}")
