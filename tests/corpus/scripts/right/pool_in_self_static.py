import multiprocessing


class Translator:
    WORDS = {"hund": "dog", "katze": "cat", "maus": "mouse"}

    def __init__(self, n):
        self.pool = multiprocessing.Pool(n)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.pool.close()
        self.pool.join()

    @staticmethod
    def translate(word):
        return Translator.WORDS.get(word, "?")

    def translate_all(self, words):
        return self.pool.map(Translator.translate, words)


if __name__ == "__main__":
    with Translator(2) as t:
        print(t.translate_all(["maus", "hund", "vogel", "katze"]))
