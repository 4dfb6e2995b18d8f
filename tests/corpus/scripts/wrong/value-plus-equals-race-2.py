from multiprocessing import Array, Process

LETTERS = "abcde"


class LetterCounter(Process):
    def __init__(self, text, counts):
        super().__init__()
        self.text = text
        self.counts = counts      # shared, and an Array has a lock

    def run(self):
        for letter in self.text:
            self.counts[LETTERS.index(letter)] += 1


def main():
    counts = Array("i", len(LETTERS))
    text = LETTERS * 4000
    counters = [LetterCounter(text, counts) for _ in range(3)]
    for c in counters:
        c.start()
    for c in counters:
        c.join()
    for letter, n in zip(LETTERS, counts):
        print(letter, n)
    print("altogether", sum(counts), "of", 3 * len(text))


if __name__ == "__main__":
    main()
