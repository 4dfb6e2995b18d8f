from multiprocessing import Pool

seen = {}


def note(word):
    seen[word] = seen.get(word, 0) + 1
    return word, seen[word]


if __name__ == "__main__":
    with Pool(2) as pool:
        pairs = pool.map(note, "a b a c".split())
    print(sorted({w for w, _ in pairs}), "main keeps none:", len(seen) == 0)
