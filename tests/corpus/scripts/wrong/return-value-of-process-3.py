# Count the vowels of several sentences, each sentence in its own process.
from multiprocessing import Process

SENTENCES = [
    "the quick brown fox jumps over the lazy dog",
    "pack my box with five dozen liquor jugs",
    "how vexingly quick daft zebras jump",
]


def count_vowels(sentence):
    n = 0
    for letter in sentence:
        if letter in "aeiou":
            n += 1
    return n


if __name__ == "__main__":
    workers = []
    for s in SENTENCES:
        w = Process(target=count_vowels, args=(s,))
        workers.append(w)
        w.start()

    # collect the answers
    counts = []
    for w in workers:
        counts.append(w.join())

    print("vowels per sentence:", counts)
