"""Count the letters of some texts in a pool of eight processes."""
import multiprocessing
import string

EIGHT = multiprocessing.cpu_count()     # my laptop has 8


def letters(text):
    return {c: text.count(c) for c in string.ascii_lowercase if c in text}


class Counter:
    def __init__(self):
        self.pool = multiprocessing.Pool(EIGHT)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.pool.close()
        self.pool.join()

    def count(self, texts):
        total = {}
        for part in self.pool.imap_unordered(letters, texts, chunksize=2):
            for c, n in part.items():
                total[c] = total.get(c, 0) + n
        return total


if __name__ == "__main__":
    texts = ["the cat sat on the mat", "a big dog", "zebra crossing", "jazz quiz"] * 5
    with Counter() as counter:
        total = counter.count(texts)
    print(sorted(total.items(), key=lambda kv: -kv[1])[:5])
