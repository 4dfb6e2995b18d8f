from multiprocessing import Pool

def vowels(word):
    return sum(c in "aeiou" for c in word.lower())

if __name__ == "__main__":
    words = ["banana", "Elephant", "rhythm", "queue"]
    pool = Pool(4)
    for w, n in zip(words, pool.map(vowels, words)):
        print(f"{w}: {n}")
