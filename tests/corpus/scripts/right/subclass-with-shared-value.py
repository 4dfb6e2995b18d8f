import multiprocessing as mp


class LetterCounter(mp.Process):
    def __init__(self, text):
        super().__init__()
        self.text = text
        self.total = mp.Value("i", 0)

    def run(self):
        for c in self.text:
            if c.isalpha():
                self.total.value += 1    # only this process writes here


def main():
    counters = [LetterCounter(t) for t in ("abc 123", "hello you", "!!")]
    for c in counters:
        c.start()
    for c in counters:
        c.join()
    print([c.total.value for c in counters])


if __name__ == "__main__":
    main()
