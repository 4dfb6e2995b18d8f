import multiprocessing as mp
import time


def letters(word):
    time.sleep(0.05 * (9 - len(word)))
    return len(word)


if __name__ == "__main__":
    words = ["sun", "elephant", "house", "at"]
    table = {}
    total = 0
    with mp.Pool(4) as pool:
        for word, n in zip(words, pool.imap_unordered(letters, words)):
            total += n
            table[word] = n
    print(table, total)
