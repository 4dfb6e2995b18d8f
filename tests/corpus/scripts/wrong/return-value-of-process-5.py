import multiprocessing as mp

TEXTS = [
    "the quick brown fox jumps over the lazy dog",
    "a rolling stone gathers no moss",
    "every cloud has a silver lining",
]


def count_vowels(text):
    n = 0
    for letter in text:
        if letter in "aeiou":
            n += 1
    return n


def main():
    workers = []
    for text in TEXTS:
        workers.append(mp.Process(target=count_vowels, args=(text,)))
    for w in workers:
        w.start()

    # collect the answers
    answers = []
    for w in workers:
        answers.append(w.join())

    print("vowels per text:", answers)


if __name__ == "__main__":
    main()
