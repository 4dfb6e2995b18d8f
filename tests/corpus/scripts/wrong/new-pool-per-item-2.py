import multiprocessing as mp

TEXTS = [
    "the cat sat on the mat",
    "a rose is a rose is a rose",
    "never odd or even",
    "no lemon no melon",
]


def is_palindrome(word):
    return word == word[::-1]


def parallel_count(text):
    with mp.Pool(2) as pool:
        return sum(pool.map(is_palindrome, text.split()))


if __name__ == "__main__":
    counts = []
    for t in TEXTS:
        counts.append(parallel_count(t))
    print(counts)
