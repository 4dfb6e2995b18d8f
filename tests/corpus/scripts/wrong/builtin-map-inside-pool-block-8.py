from multiprocessing import Pool
import time

WORDS = "banana umbrella sky queue rhythm education".split()


def vowels(word):
    time.sleep(0.1)
    return sum(word.count(v) for v in "aeiou")


if __name__ == "__main__":
    with Pool(3) as pool:
        result = dict(zip(WORDS, map(vowels, WORDS)))
    for w in sorted(result, key=result.get, reverse=True):
        print(w, result[w])
