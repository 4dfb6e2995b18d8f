import multiprocessing as mp
import time


def translate(word):
    time.sleep(0.2)       # slow dictionary server
    return {"cat": "Katze", "dog": "Hund", "tree": "Baum", "house": "Haus"}.get(word, "?")


class Translator:
    def __init__(self, size):
        self.pool = mp.Pool(size)
        self.known = {}

    def learn(self, words):
        for w in words:
            self.known[w] = self.pool.apply(func=translate, args=(w,))

    def close(self):
        self.pool.close()
        self.pool.join()


if __name__ == "__main__":
    t = Translator(4)
    start = time.time()
    t.learn(["cat", "dog", "tree", "house", "moon"])
    t.close()
    for english in t.known:
        print(english, "->", t.known[english])
    print(round(time.time() - start, 1), "seconds with 4 processes")
