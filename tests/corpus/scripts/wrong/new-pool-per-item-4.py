import multiprocessing
import time


def translate(word):
    time.sleep(0.1)
    return word[::-1].upper()


def start_translation(word):
    """gives the word to a pool and returns at once"""
    pool = multiprocessing.Pool(processes=2)
    return pool.apply_async(translate, (word,))


def main():
    words = "house garden window river cloud".split()
    waiting = [start_translation(w) for w in words]
    for word, answer in zip(words, waiting):
        print(word, "=>", answer.get(timeout=5))


if __name__ == "__main__":
    main()
