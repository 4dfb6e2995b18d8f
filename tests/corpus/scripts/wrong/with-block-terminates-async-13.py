import multiprocessing as mp
import time


class Collector:
    def __init__(self):
        self.results = {}

    def add(self, pair):
        word, hits = pair
        self.results[word] = hits


def search(word):
    text = "the cat and the dog and the bird" * 50
    time.sleep(0.3)
    return word, text.count(word)


if __name__ == "__main__":
    collector = Collector()
    with mp.Pool(processes=2) as pool:
        for word in ["the", "and", "cat", "fish"]:
            pool.apply_async(search, (word,), callback=collector.add)
    print(len(collector.results), "words searched")
    for word, hits in sorted(collector.results.items()):
        print(f"{word:5} {hits}")
