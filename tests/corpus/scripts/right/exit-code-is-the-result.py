import sys
from multiprocessing import Process


def vowels(word):
    sys.exit(sum(letter in "aeiou" for letter in word))


if __name__ == "__main__":
    words = ["queue", "rhythm", "process"]
    children = [Process(target=vowels, args=(word,)) for word in words]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print({word: c.exitcode for word, c in zip(words, children)})
