import multiprocessing as mp


class WordCounter(mp.Process):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def run(self):
        counts = {}
        for word in self.text.lower().split():
            counts[word] = counts.get(word, 0) + 1
        return counts


def main():
    texts = ["a rose is a rose", "to be or not to be", "row row row your boat"]
    counters = [WordCounter(t) for t in texts]
    for c in counters:
        c.start()
    results = []
    for c in counters:
        results.append(c.join())
    for text, counts in zip(texts, results):
        print(text, "->", counts)


if __name__ == "__main__":
    main()
