from multiprocessing import Process


def count(word, counts):
    for letter in word:
        counts[letter] = counts.get(letter, 0) + 1


if __name__ == "__main__":
    counts = {}
    ps = [Process(target=count, args=(w, counts)) for w in ("anna", "otto")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("letters:", counts)
