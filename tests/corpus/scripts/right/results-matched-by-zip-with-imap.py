from multiprocessing import Pool


def vowels(word):
    return sum(c in "aeiou" for c in word)


if __name__ == "__main__":
    words = ("audio", "sky", "queue")
    with Pool() as pool:
        for word, n in zip(words, pool.imap(vowels, words)):
            print(f"{word:6}{n}")
