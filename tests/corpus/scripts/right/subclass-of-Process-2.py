import multiprocessing as mp


class WordCounter(mp.Process):
    def __init__(self, title, text):
        super().__init__()
        self.title = title
        self.text = text

    def run(self):
        words = self.text.split()
        print(f"{self.title}: {len(words)} words, {len(set(words))} different")


poems = {
    "sea": "the sea the sea the open sea",
    "rose": "a rose is a rose is a rose",
    "rain": "rain rain go away come again another day",
}

if __name__ == "__main__":
    counters = [WordCounter(t, p) for t, p in poems.items()]
    for c in counters:
        c.start()
    for c in counters:
        c.join()
    print("counted", len(counters), "poems")
