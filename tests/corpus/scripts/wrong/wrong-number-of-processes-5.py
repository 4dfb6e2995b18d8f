# Create 4 processes. Each process prints the length of a word.
from multiprocessing import Pool

def length(word):
    return word, len(word)

if __name__ == "__main__":
    words = ["sun", "moon", "comet", "planet", "galaxy"]
    with Pool(2) as pool:
        for word, n in pool.imap(length, words):
            print(word, "has", n, "letters")
